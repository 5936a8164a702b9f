package sightline.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.UnusableInput;
import sightline.exchange.events.EventFile;
import sightline.exchange.events.EventReading;
import sightline.exchange.sen2.build.PersonFile;
import sightline.exchange.sen2.build.ReturnBuilder;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.write.ReturnWriter;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.Journey;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;

/** {@code sightline sen2 build}: a return out of journeys. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the SEN2 return of one authority out of an event log and a file of its people.",
            "What is decided by the end of the collection period counts; plans and placements by the survey day."
        })
final class Sen2Build implements Callable<Integer> {

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
            description = "Their names, numbers, needs and settings; docs/sen2.md has the columns.")
    private Path persons = Path.of("");

    @Option(names = "--authority", required = true, paramLabel = "CODE", description = "The authority's three digits.")
    private String authority = "";

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "The survey's year.")
    private int year;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "RETURN.xml",
            defaultValue = "-",
            description = "where to write; packed where the name ends in .gz; - is standard output (the default)")
    private String output = "-";

    private int leftOut;

    @Mixin
    private HeadingChoices heading = new HeadingChoices();

    @Override
    public Integer call() {
        Form form = Sen2Check.form(spec, year);
        EventReading reading = EventFile.read(file);
        List<Journey> journeys = reading.journeys().stream()
                .filter(journey -> journey.id().authority().equals(authority))
                .toList();
        if (journeys.isEmpty()) {
            throw new UnusableInput(
                    "%s has no journey of authority %s.".formatted(Sen2Check.title(file), authority),
                    "Check --authority against the column authority.");
        }
        PersonFile.Persons people = PersonFile.read(persons);
        Section header = heading.heading(authority).section(form);
        Reckoner reckoner = new Reckoner(
                LawBook.england(), new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales()));
        PrintWriter err = spec.commandLine().getErr();
        ReturnFile.write(output, out -> {
            try (ReturnWriter writer = new ReturnWriter(out, form, header)) {
                List<String> unknown = new ReturnBuilder(form, people.persons(), reckoner)
                        .build(journeys, person -> write(writer, person));
                unknown.forEach(key -> err.printf(
                        "%s: person '%s' is left out: the file of people doesn't have them. Add a row.%n", file, key));
                err.printf(Locale.UK, "%,d persons written.%n", writer.persons());
                leftOut = unknown.size();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
        int status = Math.max(EventInput.tell(reading.file(), err), EventInput.tell(people.file(), err));
        return leftOut > 0 ? Integer.valueOf(Sightline.DATA_HAS_ERRORS) : status;
    }

    private static void write(ReturnWriter writer, Section person) {
        try {
            writer.person(person);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
