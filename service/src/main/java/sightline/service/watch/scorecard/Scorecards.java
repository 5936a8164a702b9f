package sightline.service.watch.scorecard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import sightline.service.watch.live.Backlogs;
import sightline.service.watch.live.LiveFigures;
import sightline.service.watch.live.Situation;
import sightline.service.watch.live.Situations;

/** Makes the scorecard of an authority out of its situation and what its partnership has set. */
@Component
final class Scorecards {

    private final Situations situations;
    private final Backlogs backlogs;
    private final ScoreBooks books;

    Scorecards(Situations situations, Backlogs backlogs, ScoreBooks books) {
        this.situations = situations;
        this.backlogs = backlogs;
        this.books = books;
    }

    private Optional<Situation> now(String authority) {
        return situations.latest(authority).flatMap(month -> situations.at(authority, month));
    }

    Optional<Scorecard> of(String authority, boolean sets) {
        return now(authority).map(now -> {
            ScoreBook book = books.read(authority);
            List<ScoreRow> rows = new ArrayList<>();
            LiveFigures.ALL.forEach(one -> rows.add(row(ScoreSeries.of(one, now), book)));
            rows.add(row(backlog(authority, now), book));
            return new Scorecard(now.month(), rows, Agencies.chart(now), sets);
        });
    }

    private static ScoreRow row(ScoreSeries series, ScoreBook book) {
        String id = series.definition().id();
        Standard standard = book.standard(id);
        return new ScoreRow(series, standard, Reading.of(series, standard, book.rebases(id)));
    }

    /** One indicator; empty where there is none of that name, or no cases. */
    Optional<IndicatorView> one(String authority, String indicator, boolean sets, boolean mayUse) {
        return now(authority)
                .flatMap(now -> indicator.equals(ScoreSeries.BACKLOG)
                        ? Optional.of(backlog(authority, now))
                        : ScoreSeries.of(indicator, now))
                .map(series -> {
                    ScoreBook book = books.read(authority);
                    return new IndicatorView(
                            row(series, book), book.notes(indicator), book.rebases(indicator), sets, mayUse);
                });
    }

    /** Three years' month ends, or the latest alone while the others are still being counted. */
    private ScoreSeries backlog(String authority, Situation now) {
        return ScoreSeries.backlog(backlogs.overdue(authority).orElseGet(() -> latest(now)));
    }

    private static SortedMap<YearMonth, OptionalLong> latest(Situation now) {
        return new TreeMap<>(java.util.Map.of(
                now.month(),
                now.open().stream()
                        .filter(Situation.Band::overdue)
                        .flatMapToLong(band -> band.count().stream())
                        .reduce(Long::sum)));
    }
}
