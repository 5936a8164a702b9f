package sightline.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.UnusableInput;
import sightline.exchange.events.EventFile;
import sightline.exchange.events.EventReading;
import sightline.exchange.mapping.ExtractFile;
import sightline.exchange.mapping.MappedJourneys;
import sightline.exchange.mapping.MappingFile;
import sightline.exchange.mapping.Proposal;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.law.LawBook;
import sightline.service.casework.calendar.CalendarShelf;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.load.Loaded;
import sightline.service.casework.load.Loader;
import sightline.service.record.Ledger;
import sightline.service.time.WallClock;

/** {@code sightline import events FILE}: journeys of an event log into the cases. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = {
            "Brings the journeys of an event log into the cases of their authorities.",
            "A journey that is there already is left as it is; reading the same file again changes nothing.",
            "With --mapping it reads a council's own extract, CSV or .xlsx, by what its columns mean."
        })
final class ImportEvents implements Callable<Integer> {

    private static final Pattern AUTHORITY = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,64}");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description = "Rows of authority,person,journey,event,date,detail; may be gzipped; - is standard input.")
    private String file = "-";

    @Option(
            names = "--mapping",
            paramLabel = "MAP.yaml",
            description = "what the columns of FILE mean, where it is an extract of another system (docs/mapping.md)")
    private Optional<String> mapping = Optional.empty();

    @Option(
            names = "--preview",
            description = "show the first journeys that come out and what was not understood; nothing is written")
    private boolean preview;

    @Option(
            names = "--propose",
            description = "print a mapping proposed from the headings and first rows of FILE; nothing is written")
    private boolean propose;

    @Option(
            names = "--persons",
            paramLabel = "PERSONS.csv",
            description =
                    "names, birthdays, numbers, needs and settings of the people in FILE, by the same key (docs/sen2.md); one authority")
    private Optional<Path> persons = Optional.empty();

    @Option(names = "--demo", description = "Bring them into the demonstration instead of the real cases.")
    private boolean demonstration;

    @Override
    public Integer call() {
        if (propose) {
            System.out.print(Proposal.of(ExtractFile.read(file)));
            return Sightline.DONE;
        }
        EventReading reading = mapping.map(map -> MappedJourneys.of(ExtractFile.read(file), MappingFile.read(map)))
                .orElseGet(() -> EventFile.read(file));
        if (preview) {
            new JourneyPreview(System.out).print(reading.journeys());
            return EventInput.tell(reading.file(), spec.commandLine().getErr());
        }
        List<Journey> usable = new ArrayList<>();
        List<Journey> unusable = new ArrayList<>();
        reading.journeys().forEach(journey -> (isUsable(journey.id()) ? usable : unusable).add(journey));
        Map<String, List<Journey>> byAuthority = new LinkedHashMap<>();
        usable.forEach(journey -> byAuthority
                .computeIfAbsent(journey.id().authority(), key -> new ArrayList<>())
                .add(journey));
        Optional<PeopleToBring> people = persons.map(PeopleToBring::of);
        if (people.isPresent() && byAuthority.size() != 1) {
            throw new UnusableInput(
                    "%s holds journeys of %d authorities, and a file of persons is of one."
                            .formatted(file, byAuthority.size()),
                    "Import the authorities one by one.");
        }
        OpenDatabase.with(spec, demonstration, source -> {
            int loaded = load(source, byAuthority, people);
            people.ifPresent(
                    known -> known.bring(source, byAuthority.keySet().iterator().next()));
            return loaded;
        });
        unusable.forEach(journey -> spec.commandLine()
                .getErr()
                .printf(
                        "%s: journey '%s' of person '%s' in authority '%s' is left out. Keys have letters, digits and"
                                + " hyphens, at most 64; an authority's code has small letters, digits and hyphens.%n",
                        file,
                        journey.id().journey(),
                        journey.id().person(),
                        journey.id().authority()));
        int status = people.map(known ->
                        EventInput.tell(known.file(), spec.commandLine().getErr()))
                .map(read -> Math.max(
                        read, EventInput.tell(reading.file(), spec.commandLine().getErr())))
                .orElseGet(
                        () -> EventInput.tell(reading.file(), spec.commandLine().getErr()));
        return unusable.isEmpty() ? status : Integer.valueOf(Sightline.DATA_HAS_ERRORS);
    }

    private static boolean isUsable(JourneyId id) {
        return AUTHORITY.matcher(id.authority()).matches()
                && KEY.matcher(id.person()).matches()
                && KEY.matcher(id.journey()).matches();
    }

    private int load(DataSource source, Map<String, List<Journey>> byAuthority, Optional<PeopleToBring> people) {
        WallClock wall = new WallClock();
        Loader loader = new Loader(
                new Gate(source),
                new CaseLaw(LawBook.england(), new CalendarShelf(source).read()),
                JdbcClient.create(source),
                new Ledger(source, wall.clock()),
                wall.clock());
        ProgressBar bar = ProgressBar.on(spec.commandLine().getErr());
        byAuthority.forEach((authority, journeys) -> {
            Loaded loaded =
                    loader.load(authority, people.map(PeopleToBring::persons).orElse(List.of()), journeys, bar);
            System.out.println(String.format(
                    Locale.UK,
                    "Authority %s: %,d journeys with %,d events are new; %,d were there already or have not begun.",
                    authority,
                    loaded.journeys(),
                    loaded.events(),
                    loaded.there()));
        });
        return byAuthority.size();
    }
}
