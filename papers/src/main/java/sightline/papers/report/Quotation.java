package sightline.papers.report;

import java.util.List;

/**
 * What somebody else said.
 *
 * @param by who said it, in words that may be published
 */
public record Quotation(String id, List<Run> runs, String by) implements Block {

    public Quotation {
        runs = List.copyOf(runs);
        by = Plain.words(by);
    }

    /** A quotation of plain words. */
    public static Quotation of(String id, String words, String by) {
        return new Quotation(id, Text.only(words), by);
    }
}
