package sightline.service.casework.caseload;

import sightline.service.page.InWords;

/**
 * One cell of a table.
 *
 * @param text as people read it
 * @param href where it leads, or nothing
 */
public record Cell(String text, String href) {

    static Cell of(String text) {
        return new Cell(text, "");
    }

    static Cell of(long count) {
        return new Cell(InWords.count(count), "");
    }

    static Cell link(String text, String href) {
        return new Cell(text, href);
    }
}
