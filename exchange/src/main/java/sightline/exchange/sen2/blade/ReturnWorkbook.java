package sightline.exchange.sen2.blade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.SheetRows;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.form.Item;

/**
 * A return in a workbook: one sheet a module, as analysts keep it before the return is sent, or every table below the other on
 * one sheet, as the Department's template for typing has it. Rows are tied together by the keys of the person and the request.
 */
final class ReturnWorkbook {

    private static final int MOST_COLUMNS = 200;
    private static final long MOST_ROWS = 500_000;

    private final String title;
    private final Map<BladeTable, List<BladeRow>> rows = new EnumMap<>(BladeTable.class);

    private ReturnWorkbook(String title) {
        this.title = title;
    }

    /**
     * The rows of each table.
     *
     * @throws UnusableInput if it is no workbook or has no table of persons
     */
    static Map<BladeTable, List<BladeRow>> read(Path file) {
        ReturnWorkbook read = new ReturnWorkbook(file.toString());
        try (InputStream in = Files.newInputStream(file)) {
            SheetRows.read(in, read.title, MOST_COLUMNS, read::limit).forEach(read::sheet);
        } catch (IOException e) {
            throw new UnusableInput("Can't read %s.".formatted(file), "Check its name, and that it may be read.");
        }
        if (!read.rows.containsKey(BladeTable.PERSON)) {
            throw new UnusableInput(
                    "%s has no table of persons.".formatted(file),
                    "Name a sheet Person, or put Person above the table, with the names of the return's elements as headings.");
        }
        return read.rows;
    }

    private void limit(long count) {
        if (count > MOST_ROWS) {
            throw new UnusableInput("%s has a sheet of %,d rows.".formatted(title, count), "No return has so many.");
        }
    }

    private void sheet(String name, List<List<String>> lines) {
        Optional<BladeTable> whole = WorkbookColumns.table(name);
        if (whole.isPresent()) {
            table(whole.get(), lines, 0, lines.size());
            return;
        }
        for (int at = 0; at < lines.size(); at++) {
            Optional<BladeTable> table = titled(lines.get(at));
            if (table.isPresent()) {
                int end = at + 1;
                while (end < lines.size() && titled(lines.get(end)).isEmpty()) {
                    end++;
                }
                table(table.get(), lines, at + 1, end);
                at = end - 1;
            }
        }
    }

    /** A line with nothing but the name of a table. */
    private static Optional<BladeTable> titled(List<String> line) {
        List<String> written = line.stream().filter(cell -> !cell.isBlank()).toList();
        return written.size() == 1 ? WorkbookColumns.table(written.getFirst()) : Optional.empty();
    }

    private void table(BladeTable table, List<List<String>> lines, int from, int to) {
        int head = from;
        while (head < to && isBlank(lines.get(head))) {
            head++;
        }
        if (head == to) {
            return;
        }
        WorkbookColumns columns = WorkbookColumns.of(lines.get(head), head + 1 < to ? lines.get(head + 1) : List.of());
        if (table != BladeTable.SEN2 && !columns.areTied(table)) {
            throw new UnusableInput(
                    "%s has no key of the %s in the table %s."
                            .formatted(
                                    title,
                                    table == BladeTable.PERSON ? "person" : "person and the request",
                                    table.word()),
                    "Keep the columns persontableid and requeststableid, or Person ID and Requests record ID.");
        }
        List<BladeRow> read = rows.computeIfAbsent(table, first -> new ArrayList<>());
        for (int at = head + columns.lines(); at < to; at++) {
            if (!isBlank(lines.get(at))) {
                read.add(row(table, columns, lines.get(at), at + 1));
            }
        }
    }

    private static boolean isBlank(List<String> line) {
        return line.stream().allMatch(String::isBlank);
    }

    private static BladeRow row(BladeTable table, WorkbookColumns columns, List<String> cells, int line) {
        Map<Item, String> values = columns.values(cells);
        String person = columns.person(cells);
        String request = person + "|" + columns.request(cells);
        return switch (table) {
            case SEN2 -> new BladeRow(line, BladeFolder.ONLY, "", line, values);
            case PERSON -> new BladeRow(line, person, BladeFolder.ONLY, line, values);
            case REQUESTS -> new BladeRow(line, request, person, line, values);
            case ASSESSMENT, NAMEDPLAN, ACTIVEPLANS -> new BladeRow(line, request, request, line, values);
            case PLANDETAIL, PLACEMENTDETAIL, SENNEED ->
                new BladeRow(line, request + "|" + line, request, line, values);
        };
    }
}
