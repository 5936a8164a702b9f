package sightline.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sightline.exchange.sen2.build.ReturnBuilder;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.write.ReturnWriter;
import sightline.journey.calendar.WorkingDays;
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

    @Mixin
    private OneAuthority of = new OneAuthority();

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
        OneAuthority.Read read = of.read();
        Section header = heading.heading(of.code()).section(form);
        Reckoner reckoner = new Reckoner(
                LawBook.england(), new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales()));
        PrintWriter err = spec.commandLine().getErr();
        ReturnFile.write(output, out -> {
            try (ReturnWriter writer = new ReturnWriter(out, form, header)) {
                List<String> unknown = new ReturnBuilder(form, read.people().persons(), reckoner)
                        .build(read.journeys(), person -> write(writer, person));
                unknown.forEach(key -> err.printf(
                        "%s: person '%s' is left out: the file of people doesn't have them. Add a row.%n",
                        of.file(), key));
                err.printf(Locale.UK, "%,d persons written.%n", writer.persons());
                leftOut = unknown.size();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
        int status = read.tell(err);
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
