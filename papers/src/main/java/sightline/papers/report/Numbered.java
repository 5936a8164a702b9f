package sightline.papers.report;

import java.util.List;

/** A list whose items are known by a printed number or letter. */
public record Numbered(String id, List<Item> items) implements Block {

    public Numbered {
        items = List.copyOf(items);
    }

    /** A list of these items. */
    public static Numbered of(String id, Item... items) {
        return new Numbered(id, List.of(items));
    }
}
