package sightline.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import sightline.exchange.sen2.register.RegisterFile;
import sightline.exchange.sen2.rule.Check;
import sightline.exchange.sen2.rule.Checked;
import sightline.exchange.sen2.rule.PlacedBefore;
import sightline.exchange.sen2.rule.References;

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

    @Option(
            names = "--register",
            paramLabel = "REGISTER.csv",
            description = {
                "the register of establishments, for rule V8: the CSV file of all establishments with all",
                "their fields, from \"Get information about schools\""
            })
    private Optional<String> register = Optional.empty();

    @Option(
            names = "--before",
            paramLabel = "LAST.xml",
            description = "the authority's own return of the year before, for rule Z5")
    private Optional<String> before = Optional.empty();

    @Override
    public Integer call() {
        Form form = form(spec, year);
        PrintWriter err = spec.commandLine().getErr();
        References references = new References(register.map(RegisterFile::read), before.map(this::placedBefore));
        try (InputStream in = new WatchedInput(Input.open(file), file, ProgressBar.on(err));
                HeldOutput held = new HeldOutput(System.out)) {
            PrintStream out = new PrintStream(held, false, StandardCharsets.UTF_8);
            FindingLines lines = json ? FindingLines.json(out) : FindingLines.table(out);
            Checked checked = Check.of(in, title(file), form, references, lines::print);
            out.flush();
            held.release();
            tell(checked, err);
            tellOf(references, err);
            return checked.errors() > 0 ? Sightline.DATA_HAS_ERRORS : Sightline.DONE;
        } catch (IOException e) {
            throw new UnusableInput(
                    "Can't read %s to its end.".formatted(file), "Check that the file is whole and may be read.");
        }
    }

    private PlacedBefore placedBefore(String last) {
        try (InputStream in = Input.open(last)) {
            return PlacedBefore.read(in, last, form(spec, year - 1));
        } catch (IOException e) {
            throw new UnusableInput(
                    "Can't read %s to its end.".formatted(last), "Check that the file is whole and may be read.");
        }
    }

    private static void tellOf(References references, PrintWriter err) {
        List<String> left = new ArrayList<>();
        if (references.register().isEmpty()) {
            left.add("V8 needs --register");
        }
        if (references.before().isEmpty()) {
            left.add("Z5 needs --before");
        }
        if (!left.isEmpty()) {
            err.printf("Not looked at: %s.%n", String.join(", ", left));
            err.flush();
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
