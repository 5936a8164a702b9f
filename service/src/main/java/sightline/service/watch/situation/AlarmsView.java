package sightline.service.watch.situation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sightline.insight.alert.Turn;
import sightline.service.page.InWords;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.ControlChartPicture.Kind;
import sightline.service.page.chart.StripChart;
import sightline.service.page.chart.Words;
import sightline.service.watch.live.Aftermath;
import sightline.service.watch.live.Aftermath.Verdict;
import sightline.service.watch.live.Enquiry;
import sightline.service.watch.live.Episode;
import sightline.service.watch.live.Notice;
import sightline.service.watch.live.Past;
import sightline.service.watch.live.Situations.Told;

/**
 * What the page of alarms shows.
 *
 * @param told what was told at each month end
 * @param quarters the published rate by quarter
 * @param mayUse whether the reader may take it as evidence
 */
public record AlarmsView(List<Told> told, List<Past> quarters, boolean mayUse) {

    /** One kind of alert with its record. */
    public record Score(String words, int told, int fell, int stayed, int open, String measured) {}

    /** Every episode with what came after, the latest first. */
    public List<Aftermath> episodes() {
        return Episode.of(told).stream()
                .map(episode -> Aftermath.of(episode, quarters))
                .toList()
                .reversed();
    }

    /** Each kind of alert with its record. */
    public List<Score> kinds() {
        Map<String, List<Aftermath>> byKind = new LinkedHashMap<>();
        episodes().reversed().forEach(one -> byKind.computeIfAbsent(
                        one.episode().indicator(), first -> new ArrayList<>())
                .add(one));
        return byKind.values().stream().map(AlarmsView::score).toList();
    }

    private static Score score(List<Aftermath> all) {
        return new Score(
                all.getFirst().episode().words(),
                all.size(),
                count(all, Verdict.FELL),
                count(all, Verdict.STAYED),
                count(all, Verdict.EARLY) + count(all, Verdict.UNKNOWN),
                measured(all.getFirst().episode().begun().falseAlarmsPerYear()));
    }

    private static String measured(double rate) {
        return rate < 0.05 ? "under 0.05 a year" : String.format(Locale.UK, "%.2f a year", rate);
    }

    private static int count(List<Aftermath> all, Verdict verdict) {
        return (int) all.stream().filter(one -> one.verdict() == verdict).count();
    }

    /** The record in a sentence. */
    public String lead() {
        List<Aftermath> all = episodes();
        if (told.isEmpty()) {
            return "The log is too short to say what is usual here, so nothing was told yet.";
        }
        return all.isEmpty()
                ? "In the %d month ends that could be judged, no alert said that it was getting worse."
                        .formatted(told.size())
                : "In %d month ends alerts began %d times. After %d of them the published rate fell by 10 points or more within a year; after %d it did not; for %d it is too early, or can’t be said."
                        .formatted(
                                told.size(),
                                all.size(),
                                count(all, Verdict.FELL),
                                count(all, Verdict.STAYED),
                                count(all, Verdict.EARLY) + count(all, Verdict.UNKNOWN));
    }

    /** Each month end and what was told at it, with the published rate. */
    public Optional<Chart> strip() {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Kind[]> rows = new LinkedHashMap<>();
        for (int i = 0; i < told.size(); i++) {
            for (Notice notice : told.get(i).alerts()) {
                Kind[] row = rows.computeIfAbsent(
                        Enquiry.of(notice.indicator()).words(), words -> nothing(told.size()));
                row[i] = stronger(row[i], kind(notice.turn()));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new StripChart(
                        new Words("What was told at each month end", lead()),
                        told.stream()
                                .map(month -> OnTimeControl.shortly(month.month()))
                                .toList(),
                        rows.entrySet().stream()
                                .map(row -> new StripChart.Row(row.getKey(), List.of(row.getValue())))
                                .toList()));
    }

    private static Kind[] nothing(int months) {
        Kind[] row = new Kind[months];
        Arrays.fill(row, Kind.COMMON);
        return row;
    }

    /** Of two alerts of one kind the one that says it is getting worse. */
    private static Kind stronger(Kind one, Kind other) {
        return one == Kind.CONCERN ? one : other;
    }

    private static Kind kind(Turn turn) {
        return switch (turn) {
            case DETERIORATION -> Kind.CONCERN;
            case IMPROVEMENT -> Kind.IMPROVEMENT;
            case CHANGE -> Kind.CHANGE;
        };
    }

    /** The months that are told of. */
    public String period() {
        return told.isEmpty()
                ? ""
                : "%s to %s"
                        .formatted(
                                InWords.month(told.getFirst().month()),
                                InWords.month(told.getLast().month()));
    }
}
