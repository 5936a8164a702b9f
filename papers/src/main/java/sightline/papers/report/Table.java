package sightline.papers.report;

import java.util.List;

/**
 * A table.
 *
 * @param heads what each column holds
 * @param rows as many cells as there are heads; the first cell says what the row is about
 */
public record Table(String id, String caption, List<String> heads, List<List<String>> rows) implements Block {

    public Table {
        caption = Plain.words(caption);
        heads = heads.stream().map(Plain::words).toList();
        rows = rows.stream().map(row -> row.stream().map(Plain::words).toList()).toList();
    }
}
