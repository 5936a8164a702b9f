package sightline.command;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.UnusableInput;
import sightline.exchange.events.EventFile;
import sightline.exchange.events.EventReading;

/** {@code sightline parquet}: an event log in columns for analysts' tools. */
@Command(
        name = "parquet",
        mixinStandardHelpOptions = true,
        description = {
            "Writes an event log as Parquet, packed with zstd, for Python, R, DuckDB and other analysts' tools.",
            "A row an event, in the order of each journey, with the details asked for most in columns of their own."
        })
final class ParquetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "EVENTS.csv",
            description = "Rows of authority,person,journey,event,date,detail; may be gzipped; - is standard input.")
    private String file = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "EVENTS.parquet",
            required = true,
            description = "the file to write; one that is there is only replaced by a whole one")
    private String output = "";

    @Override
    public Integer call() {
        Path target = target();
        EventReading reading = EventFile.read(file);
        PrintWriter err = spec.commandLine().getErr();
        long events = ParquetFile.write(reading.journeys(), target, ProgressBar.on(err));
        err.printf(
                Locale.UK,
                "%,d journeys with %,d events written.%n",
                reading.journeys().size(),
                events);
        err.flush();
        return EventInput.tell(reading.file(), err);
    }

    private Path target() {
        try {
            return Path.of(output).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new UnusableInput("%s is no name of a file.".formatted(output), "Name the file to write after -o.");
        }
    }
}
