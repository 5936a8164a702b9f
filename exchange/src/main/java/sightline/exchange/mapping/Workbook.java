package sightline.exchange.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import sightline.exchange.SheetRows;

/** The first sheet of a workbook as rows of text. */
final class Workbook {

    private Workbook() {}

    static List<List<String>> rows(InputStream in, String title) throws IOException {
        return SheetRows.read(in, title, ExtractFile.MOST_COLUMNS + 1, rows -> ExtractFile.limit(title, rows))
                .firstEntry()
                .getValue();
    }
}
