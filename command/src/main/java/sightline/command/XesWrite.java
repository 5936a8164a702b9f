package sightline.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.events.EventFile;
import sightline.exchange.events.EventReading;
import sightline.exchange.xes.XesWriter;
import sightline.journey.event.Journey;

/** {@code sightline xes write}: an event log as XES. */
@Command(
        name = "write",
        mixinStandardHelpOptions = true,
        description = {
            "Writes an event log as XES: a trace a journey, an event an event, each key of its detail an attribute.",
            "Days have no time of day, so each event stands at midnight; the order of one day is kept."
        })
final class XesWrite implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "EVENTS.csv",
            description = "Rows of authority,person,journey,event,date,detail; may be gzipped; - is standard input.")
    private String file = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "LOG.xes",
            defaultValue = "-",
            description = "where to write; packed where the name ends in .gz; - is standard output (the default)")
    private String output = "-";

    @Override
    public Integer call() {
        EventReading reading = EventFile.read(file);
        PrintWriter err = spec.commandLine().getErr();
        ReturnFile.write(output, out -> {
            try (XesWriter writer = new XesWriter(out)) {
                for (Journey journey : reading.journeys()) {
                    writer.write(journey);
                }
                err.printf(
                        Locale.UK,
                        "%,d journeys with %,d events written.%n",
                        reading.journeys().size(),
                        writer.events());
            }
        });
        err.flush();
        return EventInput.tell(reading.file(), err);
    }
}
