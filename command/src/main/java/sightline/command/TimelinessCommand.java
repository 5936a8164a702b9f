package sightline.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.OptionalDouble;
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
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;
import sightline.journey.timeliness.Timeliness;
import sightline.journey.timeliness.TimelinessCount;

/** {@code sightline timeliness}: how many new plans came in time, counted as the published statistics count. */
@Command(
        name = "timeliness",
        mixinStandardHelpOptions = true,
        description = "Counts the plans issued in a period by authority: within 20 weeks, with and without exceptions.")
final class TimelinessCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "EVENTS.csv",
            description = "Rows of authority,person,journey,event,date,detail; may be gzipped; - is standard input.")
    private String file = "-";

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The first day of the period.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "The last day of the period.")
    private String to = "";

    @Option(names = "--json", description = "Print one JSON object an authority.")
    private boolean json;

    @Override
    public Integer call() {
        LocalDate first = date("--from", from);
        LocalDate last = date("--to", to);
        if (last.isBefore(first)) {
            throw new ParameterException(spec.commandLine(), "--to lies before --from; exchange them");
        }
        EventReading reading = EventFile.read(file);
        Counting counting = new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales());
        TimelinessCount.Counted counted =
                new TimelinessCount(new Reckoner(LawBook.england(), counting), first, last).count(reading.journeys());
        print(counted, System.out);
        return tell(counted, reading);
    }

    private void print(TimelinessCount.Counted counted, PrintStream out) {
        if (json) {
            JsonLines lines = new JsonLines(out);
            counted.byAuthority()
                    .forEach((authority, figures) ->
                            lines.print(fields -> TimelinessJson.write(fields, authority, figures)));
        } else {
            out.println("Authority  Plans  Within 20 weeks  Excepted  Including  Excluding  20 to 52 weeks  Over 52");
            counted.byAuthority().forEach((authority, figures) -> out.println(row(authority, figures)));
        }
        out.flush();
    }

    private int tell(TimelinessCount.Counted counted, EventReading reading) {
        PrintWriter err = spec.commandLine().getErr();
        if (counted.plansWithoutRequest() > 0) {
            err.printf(
                    "%d %s no request before the plan in the log and could not be counted.%n",
                    counted.plansWithoutRequest(),
                    counted.plansWithoutRequest() == 1 ? "journey has" : "journeys have");
            err.flush();
        }
        return EventInput.tell(reading.file(), err);
    }

    private static String row(String authority, Timeliness figures) {
        return "%-9s  %,5d  %,15d  %,8d  %9s  %9s  %,14d  %,7d"
                .formatted(
                        authority,
                        figures.plans(),
                        figures.within20(),
                        figures.plansExcepted(),
                        percent(figures.percentIncluding()),
                        percent(figures.percentExcluding()),
                        figures.from20to52(),
                        figures.over52());
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? "%.1f%%".formatted(share.getAsDouble()) : "-";
    }

    private LocalDate date(String option, String given) {
        return EventInput.date(spec, option, java.util.Optional.of(given)).orElseThrow();
    }
}
