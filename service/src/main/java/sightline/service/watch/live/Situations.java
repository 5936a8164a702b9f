package sightline.service.watch.live;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The port to an authority's live situation. This room can't see a child; on the other side of it stands the room that
 * keeps the cases, which counts them and hides what is small before anything comes through. Nothing is told of a month
 * that has not ended.
 */
public interface Situations {

    /** The latest month that can be told of; empty where the authority's cases are not kept here. */
    Optional<YearMonth> latest(String authority);

    /**
     * The situation at the end of a month.
     *
     * @param month one that has ended
     * @return empty where the authority has no cases here, or none had begun by then
     */
    Optional<Situation> at(String authority, YearMonth month);

    /**
     * What would have been told at the end of each month, the oldest first, for the three years up to the latest one. The
     * first answer can take a while: until it is there, this is empty.
     */
    Optional<List<Told>> told(String authority);

    /**
     * The alerts of a month end.
     *
     * @param month at whose end
     * @param alerts of it
     */
    record Told(YearMonth month, List<Notice> alerts) {
        public Told {
            alerts = List.copyOf(alerts);
        }
    }
}
