package sightline.service.casework.count;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sightline.insight.indicator.Unit;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;

/**
 * An authority's own counts, for scrutiny to freeze: {@code live/finished?from=2024-Q1&to=2025-Q4}. Counts under 6 are
 * hidden here, behind the wall, before anything is handed over. A quarter or a month that hasn't ended isn't counted, and
 * what stands open is told at month ends alone: two days set against each other would tell what became of one child.
 */
@Component
final class LiveCounts implements FigureSource {

    private static final String NAME = "live";
    private static final int OFFERED = 8;
    static final List<String> DELAYS = List.of("Up to 4 weeks", "4 to 12 weeks", "12 to 26 weeks", "Over 26 weeks");

    private final CountRows rows;
    private final FinishedPlans plans;
    private final SituationFigures situation;
    private final Clock clock;

    LiveCounts(CountRows rows, FinishedPlans plans, SituationFigures situation, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.situation = situation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> offers(String authority) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Quarter last = Quarter.of(today).plus(-1);
        Stream<Offer> counts = Arrays.stream(CountKind.values())
                .map(kind -> new Offer(
                        FigureQuery.of(
                                NAME,
                                kind.slug(),
                                kind.isQuarterly()
                                        ? Map.of("from", last.plus(1 - OFFERED).written(), "to", last.written())
                                        : Map.of(
                                                "at",
                                                YearMonth.from(today)
                                                        .minusMonths(1)
                                                        .toString())),
                        kind.words()));
        return Stream.concat(counts, situation.offers(authority).stream()).toList();
    }

    @Override
    public Result run(String authority, FigureQuery query) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Optional<CountKind> kind = CountKind.of(query.measure());
        if (kind.isEmpty()) {
            return situation
                    .run(authority, query)
                    .orElseGet(() ->
                            new Result.Unknown("The council’s own counts can’t answer this. Choose a figure below."));
        }
        if (kind.get().isQuarterly()) {
            Optional<Quarter> from = Quarter.read(query.get("from"));
            Optional<Quarter> to = Quarter.read(query.get("to"));
            return from.isEmpty() || to.isEmpty() || to.get().lastDay().compareTo(today) >= 0
                    ? new Result.Unknown("Name quarters that have ended, such as from 2025-Q1 to 2025-Q4.")
                    : quarters(authority, kind.get(), from.get().to(to.get()));
        }
        YearMonth last = YearMonth.from(today).minusMonths(1);
        return SituationFigures.month(query.get("at"))
                .filter(month -> !month.isAfter(last))
                .map(month -> Hiding.bands(
                        kind.get(), "Overdue for", month, DELAYS, rows.reviewsOverdue(authority, month.atEndOfMonth())))
                .orElseGet(() -> new Result.Unknown("Name a month that has ended, such as at=" + last));
    }

    private Result quarters(String authority, CountKind kind, List<Quarter> quarters) {
        if (quarters.isEmpty()) {
            return new Result.Unknown("The last quarter must not be before the first. Choose other quarters.");
        }
        LocalDate from = quarters.getFirst().firstDay();
        LocalDate to = quarters.getLast().lastDay();
        return switch (kind) {
            case FINISHED -> Hiding.finished(kind, quarters, plans.between(authority, from, to));
            case NOT_ASSESSED -> Hiding.counts(kind, quarters, rows.refused(authority, from, to));
            default -> Hiding.counts(kind, quarters, rows.received(authority, from, to));
        };
    }

    /** The unit of a column of counts. */
    static Unit unit(CountKind kind) {
        return kind == CountKind.FINISHED ? Unit.PERCENT : Unit.COUNT;
    }

    /** A figure with this source's name on it. */
    static Result found(
            CountKind kind, String title, String value, String period, List<String> heads, List<FrozenData.Row> rows) {
        return new Result.Found(new FrozenData(
                title,
                value,
                period,
                "The council’s own case records, counted by Sightline; counts under 6 hidden",
                unit(kind),
                heads,
                rows));
    }
}
