package sightline.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import sightline.exchange.annex.AnnexTable;
import sightline.exchange.annex.AnnexWorkbook;

/** Where a list or a pack is written: a workbook with all its tables where the name ends in .xlsx, else CSV. */
final class AnnexOutput {

    private static final String FORMULA = "=+-@\t\r";

    private AnnexOutput() {}

    static void write(String file, List<AnnexTable> tables, AnnexTable csv) {
        if (file.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            ReturnFile.write(file, out -> AnnexWorkbook.write(tables, out));
        } else {
            ReturnFile.write(file, out -> csv(csv, out));
        }
    }

    private static void csv(AnnexTable table, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(table.headings());
        table.rows()
                .forEach(row ->
                        csv.writeRecord(row.stream().map(AnnexOutput::disarmed).toList()));
        csv.flush();
    }

    /** Text that a spreadsheet would run as a formula is text again. */
    private static String disarmed(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
