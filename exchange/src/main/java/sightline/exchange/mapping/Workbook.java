package sightline.exchange.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import sightline.exchange.UnusableInput;

/** The first sheet of a workbook as rows of text; what Excel holds as a date is written as 2026-02-14. */
final class Workbook {

    private Workbook() {}

    static List<List<String>> rows(InputStream in, String title) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(in)) {
            DataFormatter asShown = new DataFormatter(Locale.UK);
            Sheet sheet = book.getSheetAt(0);
            ExtractFile.limit(title, sheet.getLastRowNum() + 1L);
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                rows.add(cells(sheet.getRow(i), asShown));
            }
            return rows;
        } catch (POIXMLException | IllegalArgumentException e) {
            throw new UnusableInput(
                    "%s is no workbook that can be read.".formatted(title),
                    "Open it in Excel and save it again as .xlsx without a password, or as CSV.");
        }
    }

    private static List<String> cells(
            org.apache.poi.ss.usermodel.@org.jspecify.annotations.Nullable Row row, DataFormatter asShown) {
        List<String> cells = new ArrayList<>();
        if (row != null) {
            for (int k = 0; k < Math.min(row.getLastCellNum(), ExtractFile.MOST_COLUMNS + 1); k++) {
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
        return type == CellType.STRING ? cell.getStringCellValue() : asShown.formatCellValue(cell);
    }
}
