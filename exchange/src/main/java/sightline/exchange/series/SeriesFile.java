package sightline.exchange.series;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import sightline.exchange.Input;
import sightline.exchange.Remark;
import sightline.exchange.UnusableInput;
import sightline.insight.control.Point;

/** A CSV file (RFC 4180, UTF-8) whose header names the columns {@code date} and {@code value}; others are passed over. */
public final class SeriesFile {

    private final String name;
    private final List<Point> points = new ArrayList<>();
    private final List<Remark> faults = new ArrayList<>();

    private SeriesFile(String name) {
        this.name = name;
    }

    /**
     * Reads a series. A row that can't be used is told and passed over.
     *
     * @param name a path, perhaps of a gzipped file, or "-" for standard input
     * @throws UnusableInput if there is no such file, it is not such a table, or no row of it can be used
     */
    public static SeriesReading read(String name) {
        SeriesFile file = new SeriesFile(name);
        // A decoder made this way stops at a byte that is not UTF-8 instead of putting a mark in its place.
        try (Reader text = new InputStreamReader(Input.open(name), StandardCharsets.UTF_8.newDecoder());
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            file.take(rows.iterator());
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new UnusableInput(
                    "%s can't be read as a table.".formatted(file.title()), "Save it as CSV in UTF-8 and try again.");
        }
        return file.reading();
    }

    private void take(Iterator<CsvRecord> rows) {
        if (!rows.hasNext()) {
            throw new UnusableInput("%s is empty.".formatted(title()), "Give it the header date,value and its rows.");
        }
        List<String> header = rows.next().getFields().stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
        int date = header.indexOf("date");
        int value = header.indexOf("value");
        if (date < 0 || value < 0) {
            throw new UnusableInput(
                    "The first line of %s does not name the columns date and value.".formatted(title()),
                    "Make date,value its first line.");
        }
        while (rows.hasNext()) {
            CsvRecord row = rows.next();
            SeriesRow found = row.getFieldCount() == header.size()
                    ? SeriesRow.of(row.getField(date), row.getField(value))
                    : new SeriesRow.Faulty(
                            "This row has %d fields and the header has %d. Give every row the same columns."
                                    .formatted(row.getFieldCount(), header.size()));
            switch (found) {
                case SeriesRow.Usable usable -> points.add(usable.point());
                case SeriesRow.Faulty faulty -> faults.add(fault(row, faulty));
            }
        }
    }

    private SeriesReading reading() {
        if (points.isEmpty() && faults.isEmpty()) {
            throw new UnusableInput("%s has no rows below its header.".formatted(title()), "Add a row for each date.");
        }
        if (points.isEmpty()) {
            throw new UnusableInput(
                    "No row of %s can be used.".formatted(title()),
                    "The first fault is in %s".formatted(faults.getFirst().asLine()));
        }
        return new SeriesReading(points, faults);
    }

    private Remark fault(CsvRecord row, SeriesRow.Faulty faulty) {
        return new Remark(Remark.Kind.FAULT, title(), OptionalLong.of(row.getStartingLineNumber()), faulty.reason());
    }

    private String title() {
        return name.equals("-") ? "Standard input" : name;
    }
}
