package sightline.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.Input;
import sightline.exchange.ReadingLog;
import sightline.exchange.xes.XesReader;

/** {@code sightline xes read}: a log in XES as an event log. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a log in XES as an event log, read as a stream: names and days as they stand there.",
            "A trace without a name goes by its place. Of times only the day is kept."
        })
final class XesRead implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "LOG.xes", description = "The log; may be gzipped; - is standard input.")
    private String file = "-";

    @Option(
            names = "--authority",
            paramLabel = "CODE",
            defaultValue = "990",
            description = "whose traces are that don't say so themselves (default: ${DEFAULT-VALUE})")
    private String authority = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "EVENTS.csv",
            defaultValue = "-",
            description = "where to write; packed where the name ends in .gz; - is standard output (the default)")
    private String output = "-";

    @Override
    public Integer call() {
        ReadingLog log = new ReadingLog(Sen2Check.title(file));
        PrintWriter err = spec.commandLine().getErr();
        ReturnFile.write(output, out -> tell(out, log, err));
        err.flush();
        return EventInput.tell(log.done(), err);
    }

    private void tell(OutputStream out, ReadingLog log, PrintWriter err) throws IOException {
        try (InputStream in = Input.open(file)) {
            EventLogWriter writer = new EventLogWriter(out, authority);
            int traces = XesReader.read(in, Sen2Check.title(file), log, trace -> {
                String whose = trace.authority().orElse(authority);
                trace.events().forEach(event -> writer.writeOf(whose, event));
            });
            writer.flush();
            err.printf(Locale.UK, "%,d traces with %,d events written.%n", traces, writer.rows());
        }
    }
}
