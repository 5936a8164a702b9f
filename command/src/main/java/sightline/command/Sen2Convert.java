package sightline.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.ReadingReport;
import sightline.exchange.Remark;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.blade.BladeFolder;
import sightline.exchange.sen2.blade.TablesAsReturn;
import sightline.exchange.sen2.form.Form;

/** {@code sightline sen2 convert}: the Department's export of nine CSV files as a return again. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a SEN2 return out of the nine CSV files that the Department's service exports (the Blade export),",
            "or out of a workbook (.xlsx): a sheet for each module, or all tables on one sheet.",
            "Rows come in the order that the files give them; what the form of the year doesn't have is left out."
        })
final class Sen2Convert implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "BLADE_DIR",
            description = "The folder with Blade-Export_DD-MM-YYYY_person.csv and so on, or a workbook.")
    private Path folder = Path.of("");

    @Option(names = "--year", paramLabel = "YEAR", description = "the survey's year (default: as the export says)")
    private @Nullable Integer year;

    @Option(
            names = "--authority",
            paramLabel = "CODE",
            description = "the authority's three-digit code, where the header doesn't say it")
    private @Nullable String authority;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "RETURN.xml",
            defaultValue = "-",
            description = "where to write; packed where the name ends in .gz; - is standard output (the default)")
    private String output = "-";

    @Override
    public Integer call() {
        BladeFolder export = BladeFolder.read(folder);
        int survey = Optional.ofNullable(year)
                .or(export::year)
                .orElseThrow(() -> new UnusableInput(
                        "The export in %s doesn't say of which year it is.".formatted(folder), "Give --year."));
        Form form = Sen2Check.form(spec, survey);
        PrintWriter err = spec.commandLine().getErr();
        ReturnFile.write(
                output,
                out -> err.printf(
                        Locale.UK,
                        "%,d persons written.%n",
                        TablesAsReturn.write(export, form, Optional.ofNullable(authority), out)));
        ReadingReport report = export.report();
        report.remarks().stream().map(Remark::asLine).forEach(err::println);
        err.flush();
        return report.faults() > 0 ? Sightline.DATA_HAS_ERRORS : Sightline.DONE;
    }
}
