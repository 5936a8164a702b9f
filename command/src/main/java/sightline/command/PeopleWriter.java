package sightline.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import sightline.exchange.sen2.build.InventedPerson;
import sightline.exchange.sen2.build.ReturnJournal;
import sightline.insight.exemplar.Newcomer;

/** Writes the people of an invented event log as a file of persons, each once. */
final class PeopleWriter implements AutoCloseable {

    private final CsvWriter csv;
    private final long seed;
    private final Set<String> written = new HashSet<>();

    /** Begins the file with its header. */
    PeopleWriter(Path file, long seed) throws IOException {
        this.csv =
                CsvWriter.builder().build(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
        this.seed = seed;
        csv.writeRecord(ReturnJournal.header());
    }

    void write(Newcomer who) {
        if (written.add(who.person())) {
            csv.writeRecord(InventedPerson.row(who, seed));
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
