package sightline.exchange.events;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import sightline.exchange.Input;
import sightline.exchange.ReadingLog;
import sightline.exchange.UnusableInput;

/**
 * An event log: CSV (RFC 4180, UTF-8) with the header {@code authority,person,journey,event,date,detail}. Rows may stand
 * in any order; those of one journey and day stay in the order of the file.
 */
public final class EventFile {

    private EventFile() {}

    /**
     * Reads an event log. A row that can't be used is left out and told with its line.
     *
     * @param name a path, perhaps of a gzipped file, or "-" for standard input
     * @throws UnusableInput if there is no such file or it is no event log
     */
    public static EventReading read(String name) {
        String title = name.equals("-") ? "Standard input" : name;
        ReadingLog log = new ReadingLog(title);
        try (Reader text = new InputStreamReader(Input.open(name), StandardCharsets.UTF_8);
                CsvReader<EventRow> csv = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .build(new EventRow(), text)) {
            Iterator<EventRow> rows = csv.iterator();
            EventRows events = new EventRows(header(rows, title), log);
            take(rows, events, log);
            return new EventReading(events.journeys(), log.done());
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new UnusableInput(
                    "%s can't be read as a table.".formatted(title), "Save it as CSV in UTF-8 and try again.");
        }
    }

    private static EventColumns header(Iterator<EventRow> rows, String title) {
        if (!rows.hasNext()) {
            throw new UnusableInput(
                    "%s is empty.".formatted(title),
                    "Give it the header authority,person,journey,event,date,detail and its rows.");
        }
        return EventColumns.of(rows.next().all(), title);
    }

    private static void take(Iterator<EventRow> rows, EventRows events, ReadingLog log) {
        try {
            while (rows.hasNext()) {
                events.take(rows.next());
            }
        } catch (UncheckedIOException | CsvParseException e) {
            log.fault("the file breaks off or can't be read to its end; what came before is kept. Get a whole copy.");
        }
    }
}
