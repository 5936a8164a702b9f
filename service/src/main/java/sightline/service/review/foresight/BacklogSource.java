package sightline.service.review.foresight;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;
import sightline.service.watch.live.Backlogs;

/** Requests open past the twenty weeks at month ends, as a figure: {@code backlog/overdue?from=2025-11&to=2026-10}. */
@Component
final class BacklogSource implements FigureSource {

    private static final String HIDDEN = "not shown";

    private final Backlogs backlogs;

    BacklogSource(Backlogs backlogs) {
        this.backlogs = backlogs;
    }

    @Override
    public String name() {
        return "backlog";
    }

    /** It is chosen on the scorecard. */
    @Override
    public List<Offer> offers(String authority) {
        return List.of();
    }

    @Override
    public Result run(String authority, FigureQuery query) {
        Optional<YearMonth> from = Asked.month(query.get("from"));
        Optional<YearMonth> to = Asked.month(query.get("to"));
        if (!query.measure().equals("overdue") || from.isEmpty() || to.isEmpty()) {
            return new Result.Unknown("Name month ends of the last three years, such as from=2025-11 and to=2026-10.");
        }
        Optional<SortedMap<YearMonth, OptionalLong>> all = backlogs.overdue(authority);
        return all.isEmpty()
                ? new Result.Unknown("The month ends are still being counted. Look again in a minute.")
                : found(all.get().tailMap(from.get()).headMap(to.get().plusMonths(1)));
    }

    private static Result found(SortedMap<YearMonth, OptionalLong> months) {
        return months.isEmpty()
                ? new Result.Unknown("Nothing is counted of these months. Choose others.")
                : new Result.Found(new FrozenData(
                        "Requests open past 20 weeks at month ends, to the nearest five",
                        "%s at the end of %s"
                                .formatted(shown(months.get(months.lastKey())), InWords.month(months.lastKey())),
                        "%s to %s".formatted(InWords.month(months.firstKey()), InWords.month(months.lastKey())),
                        "The council’s own case records, counted by Sightline to the nearest five; small counts hidden",
                        Unit.COUNT,
                        List.of("End of month", "Open past 20 weeks"),
                        months.entrySet().stream()
                                .map(entry -> new FrozenData.Row(
                                        List.of(entry.getKey().toString(), shown(entry.getValue())), "case records"))
                                .toList()));
    }

    private static String shown(@org.jspecify.annotations.Nullable OptionalLong count) {
        return count != null && count.isPresent() ? String.valueOf(count.getAsLong()) : HIDDEN;
    }
}
