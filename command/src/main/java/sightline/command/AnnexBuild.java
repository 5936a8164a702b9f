package sightline.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.annex.AnnexList;
import sightline.exchange.annex.AnnexReport;
import sightline.exchange.annex.PlanList;
import sightline.exchange.annex.SupportList;
import sightline.exchange.events.EventFile;
import sightline.exchange.events.EventReading;
import sightline.exchange.sen2.build.PersonFile;
import sightline.exchange.sen2.build.PersonRow;
import sightline.journey.event.Journey;
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

    @Parameters(
            paramLabel = "EVENTS.csv",
            description = "Rows of authority,person,journey,event,date,detail; may be gzipped; - is standard input.")
    private String file = "-";

    @Option(
            names = "--persons",
            required = true,
            paramLabel = "PERSONS.csv",
            description = "Their numbers, needs and settings, as sen2 build reads them.")
    private Path persons = Path.of("");

    @Option(names = "--authority", required = true, paramLabel = "CODE", description = "The authority's code.")
    private String authority = "";

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
        EventReading reading = EventFile.read(file);
        PersonFile.Persons people = PersonFile.read(persons);
        Optional<PersonFile.Persons> schools = Optional.ofNullable(support).map(PersonFile::read);
        List<Journey> journeys = reading.journeys().stream()
                .filter(journey -> journey.id().authority().equals(authority))
                .toList();
        Map<String, PersonRow> supported =
                schools.map(PersonFile.Persons::persons).orElse(Map.of());
        AnnexReport report = AnnexReport.of(
                list,
                day,
                list == AnnexList.PLANS
                        ? new PlanList(people.persons(), day).rows(journeys)
                        : new SupportList(people.persons(), supported, day).rows(journeys));
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
        int status = Math.max(EventInput.tell(reading.file(), err), EventInput.tell(people.file(), err));
        return Math.max(
                status, schools.map(read -> EventInput.tell(read.file(), err)).orElse(Sightline.DONE));
    }
}
