package sightline.exchange.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SequencedMap;
import sightline.exchange.SheetRows;
import sightline.exchange.UnusableInput;

/** The first sheet of a workbook as rows of text. */
final class Workbook {

    private Workbook() {}

    static List<List<String>> rows(InputStream in, String title) throws IOException {
        SequencedMap<String, List<List<String>>> sheets =
                SheetRows.read(in, title, ExtractFile.MOST_COLUMNS + 1, rows -> ExtractFile.limit(title, rows));
        if (sheets.isEmpty()) {
            throw new UnusableInput("%s has no sheet.".formatted(title), "Give it a sheet with the rows.");
        }
        return sheets.firstEntry().getValue();
    }
}
