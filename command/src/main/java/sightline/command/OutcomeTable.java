package sightline.command;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sightline.insight.simulation.Measure;
import sightline.insight.simulation.Month;
import sightline.insight.simulation.Outcome;

/** What came of a simulation as lines for a terminal. */
final class OutcomeTable {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final int CELLS = 10;
    private static final int WIDEST = 16;

    private OutcomeTable() {}

    /** One line a month: the published share with a little bar and its range, then the other figures. */
    static List<String> of(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %,d runs, seed %d; the middle run, and in brackets the range of four runs in five"
                .formatted(outcome.scenario().name(), outcome.runs(), outcome.seed()));
        lines.add("           On time, of plans issued      On time, of     Plans   Open past  Waiting for   Weeks to");
        lines.add("Month      in the month                  the requests   issued   20 weeks  psychologist      plan");
        outcome.months().forEach(month -> lines.add(row(month)));
        lines.add("");
        return lines;
    }

    private static String row(Month month) {
        return "%-9s  %s %5s %-12s %-13s %7s %10s %13s %10s"
                .formatted(
                        month(month.month()),
                        bar(month),
                        percent(month, Measure.ON_TIME_ISSUED),
                        span(month, Measure.ON_TIME_ISSUED),
                        percent(month, Measure.ON_TIME_REQUESTED) + " " + span(month, Measure.ON_TIME_REQUESTED),
                        figure(month, Measure.ISSUED, "%,.0f"),
                        figure(month, Measure.BACKLOG, "%,.0f"),
                        figure(month, Measure.WAITING_FOR_PSYCHOLOGIST, "%,.0f"),
                        figure(month, Measure.WEEKS_TO_PLAN, "%,.1f"))
                .stripTrailing();
    }

    /** The published share of every scenario, a column each; nothing where there is only one. */
    static List<String> sideBySide(List<Outcome> outcomes) {
        if (outcomes.size() < 2) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("Side by side: on time, of plans issued in the month / of the month's requests");
        StringBuilder head = new StringBuilder("%-9s".formatted("Month"));
        outcomes.forEach(outcome ->
                head.append("  %-16s".formatted(shortened(outcome.scenario().name()))));
        lines.add(head.toString().stripTrailing());
        for (int i = 0; i < outcomes.getFirst().months().size(); i++) {
            int index = i;
            StringBuilder line = new StringBuilder(
                    "%-9s".formatted(month(outcomes.getFirst().months().get(i).month())));
            outcomes.forEach(outcome -> {
                Month month = outcome.months().get(index);
                String both = percent(month, Measure.ON_TIME_ISSUED) + " /" + percent(month, Measure.ON_TIME_REQUESTED);
                line.append("  %-16s".formatted(both));
            });
            lines.add(line.toString().stripTrailing());
        }
        lines.add("");
        return lines;
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    private static String shortened(String name) {
        return name.length() <= WIDEST ? name : name.substring(0, WIDEST - 1) + "…";
    }

    private static String bar(Month month) {
        int full = month.figure(Measure.ON_TIME_ISSUED)
                .map(range -> (int) Math.round(range.median() / 100 * CELLS))
                .orElse(0);
        return "█".repeat(full) + "·".repeat(CELLS - full);
    }

    private static String percent(Month month, Measure measure) {
        return figure(month, measure, "%4.0f%%");
    }

    private static String span(Month month, Measure measure) {
        return month.figure(measure)
                .map(range -> "(%.0f-%.0f)".formatted(range.low(), range.high()))
                .orElse("");
    }

    private static String figure(Month month, Measure measure, String form) {
        return month.figure(measure)
                .map(range -> form.formatted(range.median()))
                .orElse("-");
    }
}
