package sightline.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.events.EventFile;
import sightline.exchange.events.EventReading;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.Journey;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;
import sightline.service.time.WallClock;

/** {@code sightline clocks}: every clock of every journey of an event log, each with its why. */
@Command(
        name = "clocks",
        mixinStandardHelpOptions = true,
        description = "Reckons the statutory clocks of an event log: what was due when, how it stands, and why.")
final class ClocksCommand implements Callable<Integer> {

    private static final String DAY_1 = "trigger-is-day-1";

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
            names = "--week-count",
            paramLabel = "RULE",
            description = "trigger-is-day-1 counts the day of the trigger as day 1 of a week, not as day 0.")
    private Optional<String> weekCount = Optional.empty();

    @Option(names = "--json", description = "Print one JSON object a clock.")
    private boolean json;

    @Override
    public Integer call() {
        Counting counting = new Counting(weeks(), WorkingDays.englandAndWales());
        LocalDate day = EventInput.date(spec, "--as-of", asOf).orElseGet(WallClock::today);
        EventReading reading = EventFile.read(file);
        print(reading, new Reckoner(LawBook.england(), counting), day, System.out);
        return EventInput.tell(reading.file(), spec.commandLine().getErr());
    }

    private void print(EventReading reading, Reckoner reckoner, LocalDate day, PrintStream out) {
        ClockForm form = json ? new ClockLines(out) : new ClockTable(out);
        for (Journey journey : reading.journeys()) {
            for (Clock clock : reckoner.clocks(journey, day)) {
                form.print(journey.id(), clock);
            }
        }
        form.end();
    }

    private WeekCount weeks() {
        if (weekCount.isEmpty()) {
            return WeekCount.EXCLUDE_TRIGGER_DAY;
        }
        if (weekCount.get().equals(DAY_1)) {
            return WeekCount.TRIGGER_IS_DAY_1;
        }
        throw new ParameterException(
                spec.commandLine(),
                "'%s' is no rule for --week-count; leave it out or write %s".formatted(weekCount.get(), DAY_1));
    }
}
