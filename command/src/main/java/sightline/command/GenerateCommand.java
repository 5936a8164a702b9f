package sightline.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sightline.exchange.UnusableInput;
import sightline.insight.exemplar.Exemplar;
import sightline.insight.exemplar.Order;
import sightline.insight.exemplar.Scenario;
import sightline.insight.exemplar.Stories;

/** {@code sightline generate}: the event log of an invented authority. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes the event log of an invented authority: the same seed gives the same file.",
            "Rows before the first day are the past of journeys open on it; they carry recorded=FIRST-DAY."
        })
final class GenerateCommand implements Callable<Integer> {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    /** The stories that may be named, the default first. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stories.ALL.stream().map(Scenario::name).iterator();
        }
    }

    @Option(
            names = "--persons",
            paramLabel = "N",
            defaultValue = "7000",
            description = "how many people the log holds (default: ${DEFAULT-VALUE})")
    private int persons;

    @Option(
            names = "--years",
            paramLabel = "Y",
            defaultValue = "4",
            description = "how many years it covers (default: ${DEFAULT-VALUE})")
    private int years;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "any whole number (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--story",
            paramLabel = "NAME",
            defaultValue = "psychologists-leave",
            completionCandidates = Names.class,
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private String story = "";

    @Option(
            names = "--authority",
            paramLabel = "CODE",
            defaultValue = "990",
            description = "the authority's code, an invented one (default: ${DEFAULT-VALUE})")
    private String authority = "";

    @Option(
            names = "--start",
            paramLabel = "DATE",
            defaultValue = "2022-01-01",
            description = "the first day (default: ${DEFAULT-VALUE})")
    private LocalDate start = LocalDate.of(2022, 1, 1);

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "-",
            description = "where to write; packed where the name ends in .gz; - is standard output (the default)")
    private String file = "-";

    @Option(
            names = "--people",
            paramLabel = "PERSONS.csv",
            description = "write its people there too, all invented, as sen2 build reads them")
    private @Nullable Path people;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Order order = order();
        if (order.years() < order.story().years()) {
            say("The story %s needs %d years to be told whole; this log covers %d."
                    .formatted(story, order.story().years(), years));
        }
        try (OutputStream out = open();
                EventLogWriter writer = new EventLogWriter(out, authority)) {
            tell(order, writer);
            say("%d events of %d people.".formatted(writer.rows(), persons));
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw new UnusableInput(
                    "Can't write %s.".formatted(file), "Check that its folder is there, may be written and has room.");
        }
        return Sightline.DONE;
    }

    private void tell(Order order, EventLogWriter writer) throws IOException {
        ProgressBar bar = ProgressBar.on(spec.commandLine().getErr());
        if (people == null) {
            Exemplar.tell(order, writer::write, percent -> bar.at("of the days", percent, 100));
        } else {
            try (PeopleWriter others = new PeopleWriter(people, seed)) {
                Exemplar.tellWithPeople(
                        order,
                        (who, event) -> {
                            writer.write(event);
                            others.write(who);
                        },
                        percent -> bar.at("of the days", percent, 100));
            }
        }
        writer.flush();
    }

    private Order order() {
        check(persons, Order.FEWEST, Order.MOST, "--persons");
        check(years, 1, Order.MOST_YEARS, "--years");
        check(start.getYear(), EARLIEST, LATEST, "the year of --start");
        if (authority.isBlank()) {
            throw wrong("--authority is empty: give a code, such as 990");
        }
        Scenario told = Stories.named(story)
                .orElseThrow(() -> wrong("There is no story %s: give --story one of %s"
                        .formatted(
                                story, Stories.ALL.stream().map(Scenario::name).collect(Collectors.joining(", ")))));
        return new Order(persons, years, seed, start, told);
    }

    private void check(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw wrong("%s is %d: give a whole number from %d to %d".formatted(what, value, least, most));
        }
    }

    private OutputStream open() throws IOException {
        if (file.equals("-")) {
            return new FilterOutputStream(System.out) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }
        OutputStream out = Files.newOutputStream(Path.of(file));
        return file.endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
