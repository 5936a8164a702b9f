package sightline.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** A CSV file, plain or gzipped, read line by line; where it breaks off, what came before is kept. */
public final class CsvFile implements AutoCloseable {

    private static final char NOT_UTF_8 = '\uFFFD';
    private static final char NOUGHT_BYTE = '\u0000';

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final ReadingLog log;
    private long last;

    private CsvFile(CsvReader<CsvRecord> csv, ReadingLog log) {
        this.csv = csv;
        this.records = csv.iterator();
        this.log = log;
    }

    /**
     * Opens a file; faults found while reading go to the log.
     *
     * @throws UnusableInput if there is no such file or it can't be opened
     */
    public static CsvFile open(Path path, ReadingLog log) {
        return new CsvFile(
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(new InputStreamReader(Input.open(path.toString()), StandardCharsets.UTF_8)),
                log);
    }

    /**
     * The next line as column names; no names where the file has no line left.
     *
     * @throws UnusableInput if the line isn't UTF-8 text
     */
    public CsvHeader header() {
        List<String> names = new ArrayList<>();
        next(line -> names.addAll(line.cells()));
        if (names.stream().anyMatch(name -> name.indexOf(NOT_UTF_8) >= 0 || name.indexOf(NOUGHT_BYTE) >= 0)) {
            throw new UnusableInput("The first line isn't UTF-8 text.", "Save the file again as CSV in UTF-8.");
        }
        return new CsvHeader(names);
    }

    /** Hands over the next line, if there is one. Returns whether there was. */
    public boolean next(Consumer<CsvLine> reader) {
        CsvRecord row;
        try {
            if (!records.hasNext()) {
                return false;
            }
            row = records.next();
        } catch (UncheckedIOException | CsvParseException e) {
            log.fault(
                    last + 1,
                    "the file breaks off or can't be read from here on; what came before is kept. Get a whole copy of it.");
            return false;
        }
        last = row.getStartingLineNumber();
        if (row.getFields().stream().anyMatch(cell -> cell.indexOf(NOT_UTF_8) >= 0)) {
            log.fault(last, "some letters aren't UTF-8. Save the file again as UTF-8.");
        }
        reader.accept(
                new CsvLine(last, row.getFields().stream().map(String::strip).toList()));
        return true;
    }

    /** Hands over every line that is left; a line with more or fewer cells than the header is a fault. */
    public void rows(CsvHeader header, Consumer<CsvLine> reader) {
        boolean more = true;
        while (more) {
            more = next(line -> {
                log.row();
                if (line.cells().size() == header.width()) {
                    reader.accept(line);
                } else {
                    log.fault(
                            line.number(),
                            "this row has %d cells and the header %d; it is left out."
                                    .formatted(line.cells().size(), header.width()));
                }
            });
        }
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
