package sightline.service.casework.count;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sightline.insight.disclosure.Range;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;
import sightline.service.review.figure.SmallCounts;

/**
 * Of the requests received in a stretch of time, how many had a plan after so many weeks, with those still open among
 * them: {@code cohort/plans?from=2024-01-01&to=2024-12-31}. A stretch's share is only given where each of its requests is
 * that old, and only where nobody can be worked out from it. Stretches may overlap by any number of days, so shares are
 * in whole percent and the number of requests is to the nearest five: two stretches set against each other don't tell what
 * came of the few between them.
 */
@Component
final class CohortCounts implements FigureSource {

    private static final String NAME = "cohort";
    private static final List<Integer> WEEKS = List.of(12, 16, 20, 26, 39, 52);
    private static final int WEEK = 7;
    private static final double PERCENT = 100.0;

    private final CohortRows rows;
    private final Clock clock;

    CohortCounts(CohortRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** It is asked by charts of effect. */
    @Override
    public List<Offer> offers(String authority) {
        return List.of();
    }

    @Override
    public Result run(String authority, FigureQuery query) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return query.day("from")
                .flatMap(from -> query.day("to")
                        .filter(to -> !to.isBefore(from) && to.isBefore(today))
                        .map(to -> found(from, to, today, rows.of(authority, from, to, WEEKS))))
                .orElseGet(() -> new Result.Unknown("Name a first and a last day that have come."));
    }

    private static Result found(LocalDate from, LocalDate to, LocalDate today, CohortRows.Cohort cohort) {
        List<FrozenData.Row> shown = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < WEEKS.size(); i++) {
            int weeks = WEEKS.get(i);
            long planned = cohort.planned().get(i);
            boolean old = !to.plusDays((long) weeks * WEEK).isAfter(today);
            boolean safe = safe(planned) && safe(cohort.requests() - planned) && safe(planned - before);
            String share = !old
                    ? "too early"
                    : safe && cohort.requests() >= SmallCounts.FLOOR
                            ? String.valueOf(Math.round(PERCENT * planned / cohort.requests()))
                            : "not shown";
            before = planned;
            shown.add(new FrozenData.Row(List.of(weeks + " weeks", share), "case records"));
        }
        String period = "%s to %s".formatted(InWords.date(from), InWords.date(to));
        return new Result.Found(new FrozenData(
                "Requests received from %s that had a plan, by weeks since the request".formatted(period),
                cohort.requests() < SmallCounts.FLOOR
                        ? "fewer than 6 requests"
                        : "about %d requests".formatted(Range.rounded(cohort.requests())),
                period,
                "The council’s own case records, counted by Sightline; small groups hidden",
                Unit.PERCENT,
                List.of("Within", "With a plan, in percent of all requests"),
                shown));
    }

    private static boolean safe(long count) {
        return count == 0 || count >= SmallCounts.FLOOR;
    }
}
