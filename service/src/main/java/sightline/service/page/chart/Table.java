package sightline.service.page.chart;

import java.util.List;

/**
 * The figures behind a chart, as text.
 *
 * @param heads column heads, at least one
 * @param rows one list of cells for each row, as long as the heads; the first cell is the head of its row
 */
public record Table(List<String> heads, List<List<String>> rows) {

    /** What a cell says where nothing was published. */
    public static final String NO_FIGURE = "no figure";

    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException(
                        "a row of %d cells under %d heads: %s".formatted(row.size(), heads.size(), row));
            }
        }
    }
}
