package sightline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.UnusableInput;

/** {@code sightline import sen2 RETURN.xml}: the journeys of a return into the cases. */
@Command(
        name = "sen2",
        mixinStandardHelpOptions = true,
        description = {
            "Brings the journeys of a SEN2 return, or of several years' returns, into the cases of its authority, as 'sen2 events' writes them.",
            "People are their place in the return; no name or number of theirs is brought in.",
            "A journey that is there already is left as it is."
        })
final class ImportSen2 implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "RETURN.xml",
            description = {
                "The return; may be gzipped; - is standard input.",
                "Several years' returns of one authority come together; what they say differently is listed."
            })
    private List<String> files = List.of("-");

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "2026",
            description = "the survey's year (default: ${DEFAULT-VALUE})")
    private int year;

    @Option(names = "--demo", description = "Bring them into the demonstration instead of the real cases.")
    private boolean demonstration;

    @Override
    public Integer call() {
        try {
            Path events = Files.createTempFile("sightline-sen2", ".csv");
            try {
                int told = new CommandLine(new Sen2Events())
                        .setErr(spec.commandLine().getErr())
                        .setExecutionExceptionHandler(spec.commandLine().getExecutionExceptionHandler())
                        .execute(Stream.concat(
                                        files.stream(),
                                        Stream.of("--year", String.valueOf(year), "-o", events.toString()))
                                .toArray(String[]::new));
                return told == Sightline.UNUSABLE ? told : Math.max(told, load(events));
            } finally {
                Files.delete(events);
            }
        } catch (IOException e) {
            throw new UnusableInput(
                    "The journeys of %s can't be put down on the way.".formatted(String.join(", ", files)),
                    "Check that there is room for temporary files.");
        }
    }

    /** As {@code import events}, the command beside this one, does. */
    private int load(Path events) {
        CommandLine beside = Objects.requireNonNull(spec.parent().subcommands().get("events"));
        return demonstration ? beside.execute(events.toString(), "--demo") : beside.execute(events.toString());
    }
}
