package sightline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.LongConsumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook (.xlsx) as rows of text; what Excel holds as a date is written as 2026-02-14. */
public final class SheetRows {

    private SheetRows() {}

    /**
     * Reads every sheet.
     *
     * @param in the workbook; it is not closed
     * @param title what it goes by in messages
     * @param columns how many columns are read of a row
     * @param limit hears how many rows a sheet has, and may refuse
     * @return rows by the name of their sheet, in the order of the sheets
     * @throws UnusableInput if it is no workbook
     */
    public static SequencedMap<String, List<List<String>>> read(
            InputStream in, String title, int columns, LongConsumer limit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(in)) {
            DataFormatter asShown = new DataFormatter(Locale.UK);
            SequencedMap<String, List<List<String>>> sheets = new LinkedHashMap<>();
            for (Sheet sheet : book) {
                limit.accept(sheet.getLastRowNum() + 1L);
                List<List<String>> rows = new ArrayList<>();
                for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                    rows.add(cells(sheet.getRow(i), columns, asShown));
                }
                sheets.put(Optional.ofNullable(sheet.getSheetName()).orElse(""), rows);
            }
            return sheets;
        } catch (UnusableInput refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnusableInput(
                    "%s is no workbook that can be read.".formatted(title),
                    "Open it in Excel and save it again as .xlsx without a password, or as CSV.");
        }
    }

    private static List<String> cells(@Nullable Row row, int columns, DataFormatter asShown) {
        List<String> cells = new ArrayList<>();
        if (row != null) {
            for (int k = 0; k < Math.min(row.getLastCellNum(), columns); k++) {
                cells.add(text(row.getCell(k, MissingCellPolicy.CREATE_NULL_AS_BLANK), asShown));
            }
        }
        return cells;
    }

    private static String text(Cell cell, DataFormatter asShown) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        String text = type == CellType.STRING ? cell.getStringCellValue() : asShown.formatCellValue(cell);
        return Optional.ofNullable(text).orElse("");
    }
}
