package sightline.exchange.projection;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import sightline.exchange.CsvFile;
import sightline.exchange.CsvHeader;
import sightline.exchange.CsvLine;
import sightline.exchange.FileReading;
import sightline.exchange.ReadingLog;
import sightline.exchange.UnusableInput;

/** Reads a table whose columns are known by name; its rows are handed over with a way to tell what is wrong in them. */
final class Columns {

    private final CsvHeader header;
    private final ReadingLog log;

    private Columns(CsvHeader header, ReadingLog log) {
        this.header = header;
        this.log = log;
    }

    /**
     * Reads a table.
     *
     * @param name a path, perhaps of a gzipped file, or "-" for standard input
     * @param needed the columns that must be there
     * @throws UnusableInput if there is no such file or it lacks a column
     */
    static FileReading read(String name, List<String> needed, BiConsumer<Columns, CsvLine> row) {
        String title = name.equals("-") ? "Standard input" : name;
        ReadingLog log = new ReadingLog(title);
        try (CsvFile csv = CsvFile.open(Path.of(name), log)) {
            CsvHeader header = csv.header();
            List<String> missing = header.missing(needed);
            if (!missing.isEmpty()) {
                throw new UnusableInput(
                        "The first line of %s does not name the column %s.".formatted(title, missing.getFirst()),
                        "Give it the columns %s.".formatted(String.join(",", needed)));
            }
            Columns columns = new Columns(header, log);
            Consumer<CsvLine> each = line -> row.accept(columns, line);
            csv.rows(header, each);
            return log.done();
        }
    }

    String text(CsvLine line, String column) {
        return line.cell(header.find(List.of(column)).orElseThrow());
    }

    /** A whole number within limits; empty, and told, where it is none. */
    OptionalInt whole(CsvLine line, String column, int least, int most) {
        String text = text(line, column);
        if (text.matches("[+-]?\\d{1,9}(\\.0*)?")) {
            int number = (int) Double.parseDouble(text);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        wrong(line, "'%s' in %s isn't a whole number from %d to %d".formatted(text, column, least, most));
        return OptionalInt.empty();
    }

    /** The row is left out. */
    void wrong(CsvLine line, String why) {
        log.fault(line.number(), "the row is left out: %s.".formatted(why));
    }
}
