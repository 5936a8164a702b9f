package sightline.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.exchange.UnusableInput;
import sightline.exchange.events.ColumnFile;
import sightline.exchange.events.LogReading;
import sightline.insight.lawful.Conformance;
import sightline.insight.lawful.LawfulRule;
import sightline.insight.lawful.Reasons;
import sightline.insight.log.CaseEvents;
import sightline.insight.log.CaseMeasure;
import sightline.insight.log.Details;
import sightline.insight.log.EventLog;
import sightline.insight.log.Scan;
import sightline.insight.log.Standing;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.JourneyId;
import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;
import sightline.service.time.WallClock;
import tools.jackson.core.JsonGenerator;

/** {@code sightline lawful}: in how many journeys the law's order and limits were broken, and why in which. */
@Command(
        name = "lawful",
        mixinStandardHelpOptions = true,
        description = {
            "Counts in how many journeys of an event log each rule of the law's order and limits was broken.",
            "Exceptions to limits aren't looked at here; 'sightline clocks' does that for each clock."
        })
final class LawfulCommand implements Callable<Integer> {

    private static final Counting COUNTING =
            new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "EVENTS.csv",
            description = "Rows of authority,person,journey,event,date,detail; may be gzipped; - is standard input.")
    private String file = "-";

    @Option(names = "--authority", paramLabel = "CODE", description = "Only the journeys of this authority.")
    private Optional<String> authority = Optional.empty();

    @Option(names = "--reasons", description = "One line a journey and rule that was broken, instead of the counts.")
    private boolean reasons;

    @Option(names = "--json", description = "Print one JSON object a rule, or with --reasons one a broken rule.")
    private boolean json;

    @Override
    public Integer call() {
        LogReading reading = ColumnFile.read(file, Details.UNDERSTOOD);
        EventLog log = Standing.of(reading.log());
        OptionalInt code = code(log);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (reasons) {
            reasons(log, code, out);
        } else {
            counts(log, code, out);
        }
        out.flush();
        return EventInput.tell(reading.file(), spec.commandLine().getErr());
    }

    private OptionalInt code(EventLog log) {
        if (authority.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt code = log.authorities().number(authority.get(), 0);
        if (code.isEmpty()) {
            throw new UnusableInput(
                    "The log has no authority '%s'.".formatted(authority.get()),
                    "Give a code that stands in its first column.");
        }
        return code;
    }

    private void counts(EventLog log, OptionalInt code, PrintStream out) {
        Conformance conformance = new Conformance(LawBook.england(), COUNTING);
        Scan.all(log, code.isEmpty() ? conformance : new OfAuthority(code.getAsInt(), conformance));
        if (json) {
            JsonLines lines = new JsonLines(out);
            conformance.outcomes().forEach(outcome -> lines.print(fields -> write(fields, outcome)));
            return;
        }
        out.println("In %,d of %,d journeys nothing is against the order and the limits of the law that are looked at."
                .formatted(conformance.clean(), conformance.cases()));
        for (Conformance.Outcome outcome : conformance.outcomes()) {
            out.println(outcome.sentence() + reference(outcome.rule()));
        }
    }

    private static void write(JsonGenerator fields, Conformance.Outcome outcome) {
        fields.writeStringProperty("rule", outcome.rule().id());
        fields.writeStringProperty("duty", outcome.rule().duty());
        fields.writeNumberProperty("journeys", outcome.looked());
        fields.writeNumberProperty("broken", outcome.broken());
        fields.writeStringProperty("statement", outcome.sentence());
    }

    private static String reference(LawfulRule rule) {
        return rule.reference(LawBook.england(), WallClock.today())
                .map(" (%s)"::formatted)
                .orElse("");
    }

    private void reasons(EventLog log, OptionalInt code, PrintStream out) {
        Reasons why = new Reasons(LawBook.england(), COUNTING);
        JsonLines lines = new JsonLines(out);
        for (int number = 0; number < log.cases(); number++) {
            if (code.isPresent() && log.authority(number) != code.getAsInt()) {
                continue;
            }
            List<Reasons.Breach> breaches = why.of(log, number);
            JourneyId id = log.id(number);
            for (Reasons.Breach breach : breaches) {
                if (json) {
                    lines.print(fields -> write(fields, id, breach));
                } else {
                    out.println(id.authority() + " " + id.journey() + "  " + breach.sentence());
                }
            }
        }
    }

    private static void write(JsonGenerator fields, JourneyId id, Reasons.Breach breach) {
        fields.writeStringProperty("authority", id.authority());
        fields.writeStringProperty("journey", id.journey());
        fields.writeStringProperty("rule", breach.rule().id());
        fields.writeStringProperty("duty", breach.rule().duty());
        fields.writeStringProperty("event", breach.event().written());
        fields.writeStringProperty("date", breach.day().toString());
        fields.writeStringProperty("statement", breach.sentence());
    }

    /** Counts the cases of one authority. */
    private record OfAuthority(int code, CaseMeasure measure) implements CaseMeasure {

        @Override
        public void weigh(CaseEvents events, int weight) {
            if (events.log().authority(events.number()) == code) {
                measure.weigh(events, weight);
            }
        }

        @Override
        public boolean readsDetails() {
            return measure.readsDetails();
        }
    }
}
