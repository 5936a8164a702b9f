package sightline.exchange.events;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import sightline.exchange.Input;
import sightline.exchange.ReadingLog;
import sightline.exchange.UnusableInput;
import sightline.insight.log.Details;
import sightline.insight.log.Faults;
import sightline.insight.log.LogReader;

/** An event log, read from CSV into columns: the same form as {@link EventFile}, for questions about all journeys together. */
public final class ColumnFile {

    private ColumnFile() {}

    /**
     * Reads an event log. A row that can't be used is left out and told with its line.
     *
     * @param name a path, perhaps of a gzipped file, or "-" for standard input
     * @param details whether a row must have a detail that can be understood
     * @throws UnusableInput if there is no such file or it is no event log
     */
    public static LogReading read(String name, Details details) {
        String title = name.equals("-") ? "Standard input" : name;
        ReadingLog log = new ReadingLog(title);
        try (InputStream in = Input.open(name)) {
            LogReader reader = new LogReader(in);
            if (reader.isEmpty()) {
                throw new UnusableInput(
                        "%s is empty.".formatted(title), "Give it the header %s and its rows.".formatted(header()));
            }
            Optional<String> missing = reader.missing();
            if (missing.isPresent()) {
                throw new UnusableInput(
                        "The first line of %s does not name the column %s.".formatted(title, missing.get()),
                        "Make %s its first line.".formatted(header()));
            }
            return new LogReading(reader.read(details, new Noted(log)), log.done());
        } catch (IOException e) {
            throw new UnusableInput(
                    "%s can't be read as a table.".formatted(title), "Save it as CSV in UTF-8 and try again.");
        }
    }

    private static String header() {
        return String.join(",", LogReader.COLUMNS);
    }

    /** Notes the rows that are left out. */
    private record Noted(ReadingLog log) implements Faults {

        @Override
        public void row() {
            log.row();
        }

        @Override
        public void fault(long line, String why) {
            log.fault(line, "the row is left out: " + why);
        }

        @Override
        public void brokenOff() {
            log.fault("the file breaks off or can't be read to its end; what came before is kept. Get a whole copy.");
        }
    }
}
