package sightline.exchange.annex;

import java.util.List;

/**
 * A table, as a sheet of a workbook or a file of its own.
 *
 * @param title of the sheet
 * @param headings of its columns
 * @param rows below them
 */
public record AnnexTable(String title, List<String> headings, List<List<String>> rows) {

    public AnnexTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
