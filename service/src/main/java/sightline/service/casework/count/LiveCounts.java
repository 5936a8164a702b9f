package sightline.service.casework.count;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;

/**
 * An authority's own counts, for scrutiny to freeze: {@code live/finished?from=2024-Q1&to=2025-Q4}. Counts under 6 are
 * hidden here, behind the wall, before anything is handed over; a quarter or a day that hasn't ended isn't counted.
 */
@Component
final class LiveCounts implements FigureSource {

    private static final String NAME = "live";
    private static final int OFFERED = 8;
    private static final List<String> WAITS =
            List.of("20 to 26 weeks", "26 to 39 weeks", "39 to 52 weeks", "Over 52 weeks");
    private static final List<String> DELAYS =
            List.of("Up to 4 weeks", "4 to 12 weeks", "12 to 26 weeks", "Over 26 weeks");

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
                                        : Map.of("at", today.toString())),
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
                    .orElseGet(() -> new Result.Unknown(
                            "The council’s own counts can’t answer this. Choose a figure below."));
        }
        if (kind.get().isQuarterly()) {
            Optional<Quarter> from = Quarter.read(query.get("from"));
            Optional<Quarter> to = Quarter.read(query.get("to"));
            return from.isEmpty() || to.isEmpty() || to.get().lastDay().compareTo(today) >= 0
                    ? new Result.Unknown("Name quarters that have ended, such as from 2025-Q1 to 2025-Q4.")
                    : quarters(authority, kind.get(), from.get().to(to.get()));
        }
        return query.day("at")
                .filter(day -> !day.isAfter(today))
                .map(day -> onDay(authority, kind.get(), day))
                .orElseGet(() -> new Result.Unknown("Name a day that has come, such as at=" + today));
    }

    private Result quarters(String authority, CountKind kind, List<Quarter> quarters) {
        if (quarters.isEmpty()) {
            return new Result.Unknown("The last quarter must not be before the first. Choose other quarters.");
        }
        LocalDate from = quarters.getFirst().firstDay();
        LocalDate to = quarters.getLast().lastDay();
        return switch (kind) {
            case FINISHED -> Hiding.finished(kind, quarters, plans.between(authority, from, to));
            case NOT_ASSESSED ->
                Hiding.counts(kind, quarters, rows.happened(authority, "DecidedNotToAssess", from, to));
            default -> Hiding.counts(kind, quarters, rows.happened(authority, "RequestReceived", from, to));
        };
    }

    private Result onDay(String authority, CountKind kind, LocalDate day) {
        String on = InWords.date(day);
        return kind == CountKind.WAITING
                ? Hiding.bands(kind, "Made so long ago", on, WAITS, rows.waiting(authority, day))
                : Hiding.bands(kind, "Overdue for", on, DELAYS, rows.reviewsOverdue(authority, day));
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
