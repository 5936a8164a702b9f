package sightline.service.casework.count;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import sightline.insight.disclosure.CountTable;
import sightline.insight.disclosure.Published;
import sightline.service.page.InWords;
import sightline.service.review.figure.FigureSource.Result;
import sightline.service.review.figure.FrozenData;
import sightline.service.review.figure.SmallCounts;
import sightline.service.review.figure.SmallCounts.Seen;

/** Makes figures of counts: small ones are hidden, and with them what would give them away. */
final class Hiding {

    private static final String RELEASE = "case records";

    private Hiding() {}

    /** New plans, those on time, and their share where nothing hides behind it. */
    static Result finished(CountKind kind, List<Quarter> quarters, Map<Quarter, FinishedPlans.Finished> counts) {
        List<FrozenData.Row> rows = new ArrayList<>();
        for (Quarter quarter : quarters) {
            FinishedPlans.Finished count = counts.getOrDefault(quarter, new FinishedPlans.Finished(0, 0));
            SmallCounts.Hidden hidden = SmallCounts.of(List.of(count.onTime(), count.late()));
            rows.add(row(
                    quarter.words(),
                    hidden.total().words(),
                    hidden.counts().getFirst().words(),
                    share(hidden)));
        }
        FrozenData.Row last = rows.getLast();
        return LiveCounts.found(
                kind,
                kind.words(),
                "in %s: %s plans, %s on time"
                        .formatted(
                                last.label(), last.cells().get(1), last.cells().get(2)),
                period(quarters),
                List.of("Quarter", "New plans", "On time", "On time in percent"),
                rows);
    }

    private static String share(SmallCounts.Hidden hidden) {
        return hidden.counts().getFirst() instanceof Seen.Shown(long part)
                        && hidden.counts().getLast() instanceof Seen.Shown
                        && hidden.total() instanceof Seen.Shown(long whole)
                ? InWords.percent(100.0 * part / whole).replace("%", "")
                : "not shown";
    }

    /** One count a quarter; nothing stands beside it that it could be worked out from. */
    static Result counts(CountKind kind, List<Quarter> quarters, Map<Quarter, Long> counts) {
        List<FrozenData.Row> rows = quarters.stream()
                .map(quarter -> row(
                        quarter.words(),
                        SmallCounts.alone(counts.getOrDefault(quarter, 0L)).words()))
                .toList();
        FrozenData.Row last = rows.getLast();
        return LiveCounts.found(
                kind,
                kind.words(),
                "%s in %s".formatted(last.cells().getLast(), last.label()),
                period(quarters),
                List.of("Quarter", "Number"),
                rows);
    }

    /** Counts at the end of a month in bands, to the nearest five, so that a month set against the next tells of nobody. */
    static Result bands(CountKind kind, String head, YearMonth month, List<String> bands, List<Long> counts) {
        CountTable table = new CountTable();
        List<Integer> cells = counts.stream().map(table::rounded).toList();
        Published published = table.published();
        List<FrozenData.Row> rows = new ArrayList<>();
        long all = 0;
        for (int i = 0; i < bands.size(); i++) {
            OptionalLong shown = published.shown(cells.get(i));
            all += shown.orElse(0);
            rows.add(row(bands.get(i), shown.isPresent() ? String.valueOf(shown.getAsLong()) : "fewer than 6"));
        }
        String end = "the end of " + InWords.month(month);
        return LiveCounts.found(
                kind,
                "%s, at %s".formatted(kind.words(), end),
                "about %d in all".formatted(all),
                end,
                List.of(head, "Number, to the nearest five"),
                rows);
    }

    private static FrozenData.Row row(String... cells) {
        return new FrozenData.Row(List.of(cells), RELEASE);
    }

    private static String period(List<Quarter> quarters) {
        return "%s to %s"
                .formatted(quarters.getFirst().words(), quarters.getLast().words());
    }
}
