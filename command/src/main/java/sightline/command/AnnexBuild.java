package sightline.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sightline.exchange.annex.AnnexList;
import sightline.exchange.annex.AnnexReport;
import sightline.exchange.annex.PlanList;
import sightline.exchange.annex.SupportList;
import sightline.exchange.sen2.build.PersonFile;
import sightline.exchange.sen2.build.PersonRow;
import sightline.service.time.WallClock;

/** {@code sightline annex build}: a list out of journeys. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a list for an area SEND inspection out of an event log and its people: list 1, everyone with a live",
            "plan, or list 2, those without one for whom an assessment was asked, is under way or was refused, and whoever",
            "the schools' own file names. What journeys don't know (absence, suspensions, social care) stays blank.",
            "A workbook (.xlsx) has the findings of the rules and the query behind each column too."
        })
final class AnnexBuild implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OneAuthority of = new OneAuthority();

    @Option(names = "--list", paramLabel = "1|2", defaultValue = "1", description = "which list (default: 1)")
    private int number;

    @Option(
            names = "--support",
            paramLabel = "SCHOOLS.csv",
            description = "for list 2: everybody who schools say is on SEN support, in the form of PERSONS.csv")
    private @Nullable Path support;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day the list is of (default: today)")
    private @Nullable String asOf;

    @Option(names = "--query", description = "write the query behind each column instead of the list")
    private boolean query;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "LIST.csv|xlsx",
            defaultValue = "-",
            description = "where to write; packed where the name ends in .gz; - is standard output (the default)")
    private String output = "-";

    @Override
    public Integer call() {
        AnnexList list = AnnexList.numbered(number)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no list %d: give --list 1 or 2".formatted(number)));
        LocalDate day =
                EventInput.date(spec, "--as-of", Optional.ofNullable(asOf)).orElseGet(WallClock::today);
        OneAuthority.Read read = of.read();
        Optional<PersonFile.Persons> schools = Optional.ofNullable(support).map(PersonFile::read);
        Map<String, PersonRow> supported =
                schools.map(PersonFile.Persons::persons).orElse(Map.of());
        AnnexReport report = AnnexReport.of(
                list,
                day,
                list == AnnexList.PLANS
                        ? new PlanList(read.people().persons(), day).rows(read.journeys())
                        : new SupportList(read.people().persons(), supported, day).rows(read.journeys()));
        AnnexOutput.write(
                output,
                report.tables(),
                query ? report.tables().getLast() : report.tables().getFirst());
        PrintWriter err = spec.commandLine().getErr();
        err.printf(
                Locale.UK,
                "%,d %s written.%n",
                report.rows().size(),
                list == AnnexList.PLANS ? "plans" : "children and young people");
        int status = read.tell(err);
        return Math.max(
                status, schools.map(told -> EventInput.tell(told.file(), err)).orElse(Sightline.DONE));
    }
}
