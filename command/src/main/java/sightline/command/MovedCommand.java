package sightline.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.calendar.ClosureFile;
import sightline.exchange.calendar.ClosureReading;
import sightline.exchange.calendar.HolidayFile;
import sightline.exchange.events.EventFile;
import sightline.exchange.events.EventReading;
import sightline.journey.calendar.PublishedHolidays;
import sightline.journey.calendar.SettingClosures;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.Journey;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Moved;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;
import sightline.service.time.WallClock;

/** {@code sightline moved}: which open clocks another calendar moves. */
@Command(
        name = "moved",
        mixinStandardHelpOptions = true,
        description = "Lists every open clock whose last day or verdict is another under a changed calendar,"
                + " held against the calendar that is shipped, with the reason.")
final class MovedCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "EVENTS.csv",
            description = "Rows of authority,person,journey,event,date,detail; may be gzipped; - is standard input.")
    private String file = "-";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Look at the clocks as they stood on that day (today); later events are unused.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--bank-holidays",
            paramLabel = "NEW.json",
            description = "Bank holidays in the form of www.gov.uk/bank-holidays.json; for the years that it covers"
                    + " they take the place of those that are shipped.")
    private Optional<String> bankHolidays = Optional.empty();

    @Option(
            names = "--closures",
            paramLabel = "CLOSURES.csv",
            description = "When settings are closed: rows of setting,firstClosed,reopens.")
    private Optional<String> closures = Optional.empty();

    @Option(names = "--json", description = "Print one JSON object a clock.")
    private boolean json;

    @Override
    public Integer call() {
        if (bankHolidays.isEmpty() && closures.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no calendar to compare with; name one by --bank-holidays NEW.json or --closures CLOSURES.csv");
        }
        LocalDate day = EventInput.date(spec, "--as-of", asOf).orElseGet(WallClock::today);
        Optional<PublishedHolidays> holidays = bankHolidays.map(HolidayFile::read);
        Optional<ClosureReading> settings = closures.map(ClosureFile::read);
        WorkingDays shipped = WorkingDays.englandAndWales();
        Reckoner before = reckoner(shipped, SettingClosures.NONE);
        Reckoner after = reckoner(
                holidays.map(shipped::with).orElse(shipped),
                settings.map(ClosureReading::closures).orElse(SettingClosures.NONE));
        EventReading reading = EventFile.read(file);
        int count = print(reading, before, after, day);
        tell(count, holidays);
        int status = EventInput.tell(reading.file(), err());
        return settings.map(one -> Math.max(status, EventInput.tell(one.file(), err())))
                .orElse(status);
    }

    private static Reckoner reckoner(WorkingDays days, SettingClosures closures) {
        return new Reckoner(LawBook.england(), new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, days, closures));
    }

    private int print(EventReading reading, Reckoner before, Reckoner after, LocalDate day) {
        MovedForm form = json ? new MovedLines(System.out) : new MovedTable(System.out);
        int count = 0;
        for (Journey journey : reading.journeys()) {
            for (Moved moved : Moved.between(before.clocks(journey, day), after.clocks(journey, day))) {
                form.print(journey.id(), moved);
                count++;
            }
        }
        form.end();
        return count;
    }

    private void tell(int count, Optional<PublishedHolidays> holidays) {
        holidays.ifPresent(
                read -> err().printf("The bank holidays cover %d to %d.%n", read.firstYear(), read.lastYear()));
        err().println(
                        switch (count) {
                            case 0 -> "No open clock moves.";
                            case 1 -> "1 open clock moves.";
                            default -> "%,d open clocks move.".formatted(count);
                        });
        err().flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
