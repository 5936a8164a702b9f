package sightline.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.FileReading;
import sightline.exchange.annex.AnnexFile;
import sightline.exchange.annex.AnnexFinding;
import sightline.exchange.annex.AnnexList;
import sightline.service.time.WallClock;

/** {@code sightline annex check}: what of a list an inspection would ask about. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a list for an area SEND inspection by the rules of Data to Insight's validator.",
            "List 1 is everyone with a plan, list 2 those on SEN support."
        })
final class AnnexCheck implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "LIST.csv", description = "The list with the headings of the inspection's form.")
    private Path file = Path.of("");

    @Option(names = "--list", paramLabel = "1|2", defaultValue = "1", description = "which list it is (default: 1)")
    private int number;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day that ages are taken on (default: today)")
    private @Nullable String asOf;

    @Option(names = "--json", description = "Print one JSON object a finding.")
    private boolean json;

    private long errors;

    @Override
    public Integer call() {
        AnnexList list = AnnexList.numbered(number)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no list %d: give --list 1 or 2".formatted(number)));
        LocalDate day =
                EventInput.date(spec, "--as-of", Optional.ofNullable(asOf)).orElseGet(WallClock::today);
        Consumer<AnnexFinding> printer = printer();
        FileReading reading = AnnexFile.check(file, list, day, finding -> {
            errors += finding.level().equals("error") ? 1 : 0;
            printer.accept(finding);
        });
        System.out.flush();
        PrintWriter err = spec.commandLine().getErr();
        err.printf(Locale.UK, "%,d rows and %,d errors.%n", reading.rows(), errors);
        int status = EventInput.tell(reading, err);
        return errors > 0 ? Integer.valueOf(Sightline.DATA_HAS_ERRORS) : status;
    }

    private Consumer<AnnexFinding> printer() {
        if (!json) {
            return finding -> System.out.println("%-5s %-5s line %d, %s: %s"
                    .formatted(finding.rule(), finding.level(), finding.line(), finding.column(), finding.message()));
        }
        JsonLines lines = new JsonLines(System.out);
        return finding -> lines.print(fields -> {
            fields.writeStringProperty("rule", finding.rule());
            fields.writeStringProperty("level", finding.level());
            fields.writeNumberProperty("line", finding.line());
            fields.writeStringProperty("column", finding.column());
            fields.writeStringProperty("message", finding.message());
        });
    }
}
