package sightline.command;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sightline.insight.simulation.Answer;
import sightline.insight.simulation.Measure;
import sightline.insight.simulation.Month;
import sightline.insight.simulation.Outcome;
import sightline.insight.simulation.Range;
import sightline.insight.simulation.Seek;

/** The answer to what was sought, in sentences. */
final class AnswerWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private AnswerWords() {}

    /** The question, the answer, and what the published share does meanwhile. */
    static List<String> of(Answer answer) {
        Seek seek = answer.seek();
        List<String> lines = new ArrayList<>();
        lines.add("How many more days a week of %s from %s, so that %s in %s is %s on time? (%s)"
                .formatted(
                        seek.team().words(),
                        DAY.format(seek.from()),
                        seek.measure() == Measure.ON_TIME_ISSUED ? "of the plans issued" : "of the requests",
                        MONTH.format(seek.by()),
                        percent(seek.reach()),
                        answer.without().scenario().name()));
        lines.add(result(answer));
        if (!(answer instanceof Answer.AlreadyThere)) {
            answer.lowest().ifPresent(month -> lines.add(meanwhile(month, answer)));
        }
        lines.add("");
        return lines;
    }

    private static String result(Answer answer) {
        return switch (answer) {
            case Answer.AlreadyThere there ->
                "None: it is %s as things are.".formatted(reached(there.without(), there.seek()));
            case Answer.Found found ->
                "%s more days a week. Then it is %s; without them %s."
                        .formatted(
                                days(found.daysAWeek()),
                                reached(found.with(), found.seek()),
                                reached(found.without(), found.seek()));
            case Answer.OutOfReach out ->
                "Not by then: with %s more days a week it is %s, without them %s. %s"
                        .formatted(
                                days(out.seek().most()),
                                reached(out.with(), out.seek()),
                                reached(out.without(), out.seek()),
                                out.soonest()
                                        .map(month -> "So many days reach it in %s.".formatted(MONTH.format(month)))
                                        .orElse("Nor do they in the months that are shown."));
        };
    }

    private static String meanwhile(Month lowest, Answer answer) {
        return "Meanwhile the published share is lowest in %s: %s with the days, %s without; of that month's requests %s will be on time."
                .formatted(
                        MONTH.format(lowest.month()),
                        middle(answer.with(), Measure.ON_TIME_ISSUED, lowest),
                        middle(answer.without(), Measure.ON_TIME_ISSUED, lowest),
                        middle(answer.with(), Measure.ON_TIME_REQUESTED, lowest));
    }

    private static String reached(Outcome outcome, Seek seek) {
        return outcome.figure(seek.measure(), seek.by())
                .map(range -> "%s (%.0f-%.0f)".formatted(percent(range.median()), range.low(), range.high()))
                .orElse("not known, as no run has any");
    }

    private static String middle(Outcome outcome, Measure measure, Month month) {
        return outcome.figure(measure, month.month())
                .map(Range::median)
                .map(AnswerWords::percent)
                .orElse("none");
    }

    private static String percent(double share) {
        return "%.0f%%".formatted(share);
    }

    private static String days(double days) {
        return days == Math.rint(days) ? "%.0f".formatted(days) : "%.1f".formatted(days);
    }
}
