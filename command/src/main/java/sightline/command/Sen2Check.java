package sightline.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.Input;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.rule.Check;
import sightline.exchange.sen2.rule.Checked;

/** {@code sightline sen2 check}: what of a return would be sent back, or asked about. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a SEN2 return before it is handed in: errors must be put right, queries may need an explanation.",
            "It is read as a stream and needs little memory, however large it is. Rules and levels are our own",
            "reading of the guide; docs/sen2.md lists them."
        })
final class Sen2Check implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RETURN.xml", description = "The return; may be gzipped; - is standard input.")
    private String file = "-";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "2026",
            description = "the survey's year (default: ${DEFAULT-VALUE})")
    private int year;

    @Option(names = "--json", description = "Print one JSON object a finding.")
    private boolean json;

    @Override
    public Integer call() {
        Form form = form(spec, year);
        PrintWriter err = spec.commandLine().getErr();
        try (InputStream in = new WatchedInput(Input.open(file), file, ProgressBar.on(err));
                HeldOutput held = new HeldOutput(System.out)) {
            PrintStream out = new PrintStream(held, false, StandardCharsets.UTF_8);
            FindingLines lines = json ? FindingLines.json(out) : FindingLines.table(out);
            Checked checked = Check.of(in, title(file), form, lines::print);
            out.flush();
            held.release();
            tell(checked, err);
            return checked.errors() > 0 ? Sightline.DATA_HAS_ERRORS : Sightline.DONE;
        } catch (IOException e) {
            throw new UnusableInput(
                    "Can't read %s to its end.".formatted(file), "Check that the file is whole and may be read.");
        }
    }

    /** The form of a year, or a refusal that names the years there are. */
    static Form form(CommandSpec spec, int year) {
        return Form.of(year)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no form of the return for --year %d: give one of %s"
                                .formatted(
                                        year,
                                        Form.years().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", ")))));
    }

    /** What a file goes by in messages. */
    static String title(String file) {
        return file.equals("-") ? "Standard input" : file;
    }

    private void tell(Checked checked, PrintWriter err) {
        err.printf(
                Locale.UK,
                "%,d %s, %,d %s and %,d %s.%n",
                checked.persons(),
                checked.persons() == 1 ? "person" : "persons",
                checked.errors(),
                checked.errors() == 1 ? "error" : "errors",
                checked.queries(),
                checked.queries() == 1 ? "query" : "queries");
        err.flush();
    }
}
