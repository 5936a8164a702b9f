package sightline.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.annex.AnnexColumn;
import sightline.exchange.annex.AnnexList;
import sightline.exchange.annex.PlanList;
import sightline.exchange.events.EventFile;
import sightline.exchange.events.EventReading;
import sightline.exchange.sen2.build.PersonFile;
import sightline.journey.event.Journey;
import sightline.service.time.WallClock;

/** {@code sightline annex build}: the first list out of journeys. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Writes list 1 for an area SEND inspection, everyone with a live plan, out of an event log and its people.",
            "What journeys don't know (absence, suspensions, social care and the like) stays blank."
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

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day the list is of (default: today)")
    private @Nullable String asOf;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "LIST.csv",
            defaultValue = "-",
            description = "where to write; packed where the name ends in .gz; - is standard output (the default)")
    private String output = "-";

    @Override
    public Integer call() {
        LocalDate day =
                EventInput.date(spec, "--as-of", Optional.ofNullable(asOf)).orElseGet(WallClock::today);
        EventReading reading = EventFile.read(file);
        PersonFile.Persons people = PersonFile.read(persons);
        List<Journey> journeys = reading.journeys().stream()
                .filter(journey -> journey.id().authority().equals(authority))
                .toList();
        List<List<String>> rows = new PlanList(people.persons(), day).rows(journeys);
        ReturnFile.write(output, out -> {
            CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(
                    AnnexList.PLANS.columns().stream().map(AnnexColumn::heading).toList());
            rows.forEach(csv::writeRecord);
            csv.flush();
        });
        PrintWriter err = spec.commandLine().getErr();
        err.printf(Locale.UK, "%,d plans written.%n", rows.size());
        return Math.max(EventInput.tell(reading.file(), err), EventInput.tell(people.file(), err));
    }
}
