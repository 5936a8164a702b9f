package sightline.exchange.annex;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tables as the sheets of a workbook; every cell is text, so that no number loses its noughts and none is run. */
public final class AnnexWorkbook {

    private static final int WIDE = 24;
    private static final int A_LETTER = 256;
    private static final int MOST_IN_A_CELL = 32_000;

    private AnnexWorkbook() {}

    /**
     * Writes it.
     *
     * @throws IOException if it can't be written
     */
    public static void write(List<AnnexTable> tables, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle head = book.createCellStyle();
            Font strong = book.createFont();
            strong.setBold(true);
            head.setFont(strong);
            CellStyle text = book.createCellStyle();
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            text.setWrapText(true);
            for (AnnexTable table : tables) {
                Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
                fill(sheet.createRow(0), table.headings(), head);
                for (int i = 0; i < table.rows().size(); i++) {
                    fill(sheet.createRow(i + 1), table.rows().get(i), text);
                }
                for (int k = 0; k < table.headings().size(); k++) {
                    sheet.setColumnWidth(k, WIDE * A_LETTER);
                }
                sheet.createFreezePane(0, 1);
            }
            book.write(out);
        }
    }

    private static void fill(Row row, List<String> cells, CellStyle style) {
        for (int k = 0; k < cells.size(); k++) {
            String cell = cells.get(k);
            row.createCell(k).setCellValue(cell.substring(0, Math.min(cell.length(), MOST_IN_A_CELL)));
            row.getCell(k).setCellStyle(style);
        }
    }
}
