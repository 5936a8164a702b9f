package sightline.service.watch.scorecard;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import sightline.insight.control.Assurance;
import sightline.insight.control.Variation;
import sightline.service.page.InWords;
import sightline.service.page.chart.Chart;

/**
 * The partnership's scorecard.
 *
 * @param month at whose end
 * @param rows one an indicator
 * @param agencies their advice side by side; empty where too little can be told
 * @param sets whether the reader may set targets and owners
 */
public record Scorecard(YearMonth month, List<ScoreRow> rows, Optional<Chart> agencies, boolean sets) {

    public Scorecard {
        rows = List.copyOf(rows);
    }

    /** Rows that have a figure. */
    public List<ScoreRow> told() {
        return rows.stream().filter(ScoreRow::isTold).toList();
    }

    /** Rows that can't be told by month. */
    public List<ScoreRow> untold() {
        return rows.stream().filter(row -> !row.isTold()).toList();
    }

    /** At the end of which month. */
    public String at() {
        return InWords.month(month);
    }

    /** The answer in a sentence or two. */
    public String lead() {
        long worse = rows.stream()
                .filter(row -> row.reading()
                        .variation()
                        .filter(way -> way == Variation.CONCERN_HIGH || way == Variation.CONCERN_LOW)
                        .isPresent())
                .count();
        long better = rows.stream()
                .filter(row -> row.reading()
                        .variation()
                        .filter(way -> way == Variation.IMPROVEMENT_HIGH || way == Variation.IMPROVEMENT_LOW)
                        .isPresent())
                .count();
        long failing = rows.stream()
                .filter(row -> row.reading()
                        .assurance()
                        .filter(Assurance.CONSISTENT_FAIL::equals)
                        .isPresent())
                .count();
        return "At the end of %s, %s of %d indicators %s worse by more than chance and %s better. %s"
                .formatted(
                        at(),
                        number(worse),
                        told().size(),
                        worse == 1 ? "is" : "are",
                        number(better),
                        failing == 0
                                ? "No target is out of reach as things are."
                                : failing == 1
                                        ? "One target will not be met as things are."
                                        : "%d targets will not be met as things are.".formatted(failing));
    }

    private static String number(long count) {
        return count == 0 ? "none" : String.valueOf(count);
    }
}
