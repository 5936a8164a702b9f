package sightline.service.review.figure;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Asks sources as of a day: the day that a query names, or today. */
@Component
public final class Asking {

    private final Sources sources;
    private final Clock clock;

    Asking(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** Today. */
    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** The query with the day of which knowledge counts: its own, but never a day to come. */
    public FigureQuery dated(FigureQuery query) {
        LocalDate today = day();
        return query.knownOn(
                query.day(FigureQuery.KNOWN).filter(day -> !day.isAfter(today)).orElse(today));
    }

    /** The answer to a query as of its own day. */
    public FigureSource.Result asDated(String authority, FigureQuery query) {
        return sources.run(authority, dated(query));
    }

    /** The answer to a query as things are known today. */
    public FigureSource.Result today(String authority, FigureQuery query) {
        return sources.run(authority, query.knownOn(day()));
    }
}
