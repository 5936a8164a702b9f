package sightline.service.casework.caseload;

import java.util.List;

/**
 * A table of a report.
 *
 * @param caption what it holds
 * @param heads one a column
 * @param rows as wide as the heads; the first cell names the row
 */
public record Grid(String caption, List<String> heads, List<List<Cell>> rows) {

    public Grid {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
