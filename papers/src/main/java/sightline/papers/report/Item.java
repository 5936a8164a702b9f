package sightline.papers.report;

import java.util.List;

/**
 * An item of a numbered list.
 *
 * @param label as printed, such as "3" or "(a)"; people quote it, so it is text and not counted by a program
 * @param items what belongs under it
 */
public record Item(String label, List<Run> runs, List<Item> items) {

    public Item {
        label = Plain.words(label);
        runs = List.copyOf(runs);
        items = List.copyOf(items);
    }

    /** An item of plain words. */
    public static Item of(String label, String words, Item... items) {
        return new Item(label, Text.only(words), List.of(items));
    }
}
