package sightline.service.casework.count;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;

/**
 * Of the requests received in some months, how many had a plan after so many weeks, with those still open among them:
 * {@code cohort/plans?from=2024-01&to=2024-12}. A share is only given where each of the requests is that old. Stretches may
 * overlap, so they are of whole months, and a share is that of two counts to the nearest five: two stretches set against
 * each other don't tell what came of the few between them.
 */
@Component
final class CohortCounts implements FigureSource {

    private static final String NAME = "cohort";
    private static final List<Integer> WEEKS = List.of(12, 16, 20, 26, 39, 52);

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
        return SituationFigures.month(query.get("from"))
                .flatMap(from -> SituationFigures.month(query.get("to"))
                        .filter(to -> !to.isBefore(from) && to.isBefore(YearMonth.from(today)))
                        .map(to -> found(from, to, today, rows.of(authority, from.atDay(1), to.atEndOfMonth(), WEEKS))))
                .orElseGet(() -> new Result.Unknown("Name a first and a last month that have ended."));
    }

    private static Result found(YearMonth from, YearMonth to, LocalDate today, CohortRows.Cohort cohort) {
        long old = WEEKS.stream()
                .filter(weeks -> !to.atEndOfMonth().plusWeeks(weeks).isAfter(today))
                .count();
        CohortShares shares =
                CohortShares.of(cohort.requests(), cohort.planned().subList(0, (int) old));
        List<FrozenData.Row> shown = new ArrayList<>();
        for (int i = 0; i < WEEKS.size(); i++) {
            shown.add(new FrozenData.Row(
                    List.of(WEEKS.get(i) + " weeks", i < old ? shares.words(i) : "too early"), "case records"));
        }
        String period = "%s to %s".formatted(InWords.month(from), InWords.month(to));
        return new Result.Found(new FrozenData(
                "Requests received from %s that had a plan, by weeks since the request".formatted(period),
                shares.requests(),
                period,
                "The council’s own case records, counted by Sightline; small groups hidden",
                Unit.PERCENT,
                List.of("Within", "With a plan, in percent of all requests"),
                shown));
    }
}
