package sightline.exchange.mapping;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sightline.exchange.Input;
import sightline.exchange.UnusableInput;

/** Reads an extract: CSV, or the first sheet of a workbook (.xlsx). */
public final class ExtractFile {

    /** More than a council of any size has columns and rows. */
    static final int MOST_COLUMNS = 300;

    private static final int MOST_ROWS = 200_000;
    private static final String MARK = "\uFEFF";

    private ExtractFile() {}

    /**
     * Reads it whole.
     *
     * @param name a path, or "-" for CSV on standard input
     * @throws UnusableInput if there is no such file, it is no table, or two columns have one heading
     */
    public static Extract read(String name) {
        String title = name.equals("-") ? "Standard input" : name;
        try (InputStream in = Input.open(name)) {
            return read(in, title, name.toLowerCase(Locale.ROOT).endsWith(".xlsx"));
        } catch (IOException e) {
            throw noTable(title);
        }
    }

    /**
     * Reads it whole.
     *
     * @param in the bytes of the file
     * @param title what it is called in messages
     * @param workbook whether it is a workbook
     * @throws UnusableInput if it is no table, or two columns have one heading
     */
    public static Extract read(InputStream in, String title, boolean workbook) {
        try {
            return read(title, workbook ? Workbook.rows(in, title) : csv(in, title));
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw noTable(title);
        }
    }

    private static UnusableInput noTable(String title) {
        return new UnusableInput(
                "%s can't be read as a table.".formatted(title),
                "Save it as CSV in UTF-8, or as .xlsx, and try again.");
    }

    private static List<List<String>> csv(InputStream in, String title) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .skipEmptyLines(false)
                        .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                while (rows.size() < row.getStartingLineNumber() - 1) {
                    rows.add(List.of());
                }
                rows.add(row.getFields());
                limit(title, rows.size());
            }
        }
        return rows;
    }

    /** Refuses what is longer than any extract. */
    static void limit(String title, long rows) {
        if (rows > MOST_ROWS) {
            throw new UnusableInput(
                    "%s has more than %,d rows.".formatted(title, MOST_ROWS),
                    "Give it in parts, such as a year at a time.");
        }
    }

    /** Rows that lie under the headings; rows are counted as lines, the first being line 1. */
    private static Extract read(String title, List<List<String>> all) {
        if (all.isEmpty() || all.getFirst().stream().allMatch(String::isBlank)) {
            throw new UnusableInput(
                    "%s has no headings.".formatted(title), "Give each column a heading in the first row.");
        }
        List<String> headings = all.getFirst().stream()
                .map(heading -> heading.replace(MARK, "").strip())
                .toList();
        if (headings.size() > MOST_COLUMNS) {
            throw new UnusableInput(
                    "%s has more than %d columns.".formatted(title, MOST_COLUMNS),
                    "Take out the columns that are not about what happened.");
        }
        Set<String> known = new HashSet<>();
        for (String heading : headings) {
            if (!heading.isEmpty() && !known.add(heading)) {
                throw new UnusableInput(
                        "%s has two columns with the heading '%s'.".formatted(title, heading), "Rename one of them.");
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int k = 0; k < Math.min(headings.size(), all.get(i).size()); k++) {
                String cell = all.get(i).get(k).strip();
                if (!cell.isEmpty() && !headings.get(k).isEmpty()) {
                    cells.put(headings.get(k), cell);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(i + 1L, cells));
            }
        }
        return new Extract(
                title, headings.stream().filter(heading -> !heading.isEmpty()).toList(), rows);
    }
}
