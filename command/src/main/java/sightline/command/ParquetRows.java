package sightline.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sightline.exchange.Progress;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;

/** The rows of a Parquet event log, as they are handed to DuckDB. */
final class ParquetRows {

    /** Details of an event that analysts group by, each in a column of its own; all of them stand in {@code detail} too. */
    private static final List<String> KEYS = List.of("adviser", "outcome", "source", "ground");

    /** The columns and their types, as DuckDB writes them. */
    static final String TYPES = """
            {authority: 'VARCHAR', person: 'VARCHAR', journey: 'VARCHAR', position: 'INTEGER', event: 'VARCHAR',
             date: 'DATE', recorded: 'DATE', adviser: 'VARCHAR', outcome: 'VARCHAR', source: 'VARCHAR',
             ground: 'VARCHAR', detail: 'VARCHAR'}
            """;

    private ParquetRows() {}

    /** Writes a row an event. Returns how many. */
    static long write(List<Journey> journeys, Path file, Progress progress) throws IOException {
        long rows = 0;
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            for (int i = 0; i < journeys.size(); i++) {
                Journey journey = journeys.get(i);
                int position = 0;
                for (Event event : journey.events()) {
                    position++;
                    csv.writeRecord(row(journey, position, event));
                }
                rows += position;
                if (i % 1000 == 0) {
                    progress.at("journeys", i, journeys.size());
                }
            }
        }
        progress.at("journeys", journeys.size(), journeys.size());
        return rows;
    }

    private static List<String> row(Journey journey, int position, Event event) {
        Detail detail = event.at().detail();
        List<String> row = new ArrayList<>(List.of(
                journey.id().authority(),
                journey.id().person(),
                journey.id().journey(),
                Integer.toString(position),
                event.name().written(),
                event.date().toString(),
                event.at().recorded().toString()));
        KEYS.forEach(key -> row.add(detail.value(key).orElse("")));
        row.add(detail.written());
        return row;
    }
}
