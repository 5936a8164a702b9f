package sightline.service.improvement.stage;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Stage;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/**
 * What follows for actions when the committee has closed a recommendation or opened it again: an action is closed with the
 * last recommendation that it answers, and goes on with the first that is open again.
 */
@Component
public final class FollowsClosing {

    private final Chamber chamber;
    private final StageMoves moves;
    private final Situations situations;
    private final JdbcClient database;

    FollowsClosing(Chamber chamber, StageMoves moves, Situations situations, JdbcClient database) {
        this.chamber = chamber;
        this.moves = moves;
        this.situations = situations;
        this.database = database;
    }

    /**
     * Moves the actions that answer a recommendation, as far as the graph lets them.
     *
     * @param day of the committee's meeting
     * @param minute where it stands in the minutes
     * @return how many moved
     */
    public int follow(ReviewDesk desk, long recommendation, LocalDate day, String minute) {
        ReviewDesk ours = desk.carriedOut();
        return chamber.at(
                ours,
                () -> answering(ours, recommendation).stream()
                        .mapToInt(action -> carry(ours, action, day, minute))
                        .sum());
    }

    private int carry(ReviewDesk desk, long action, LocalDate day, String minute) {
        return situations
                .of(desk, action)
                .map(seen -> {
                    Stage to = seen.situation().stage() == Stage.CLOSED ? Stage.UNDER_WAY : Stage.CLOSED;
                    LocalDate when = seen.situation()
                            .since()
                            .filter(since -> since.isAfter(day))
                            .orElse(day);
                    return moves.move(desk, action, seen.moves(), new Wish(to, when, "Minute " + minute))
                                    instanceof Moved.Done
                            ? 1
                            : 0;
                })
                .orElse(0);
    }

    private List<Long> answering(ReviewDesk desk, long recommendation) {
        return database.sql("""
                        select distinct o.action from improvement.action_origin o
                        join improvement.action a on a.authority = o.authority and a.id = o.action and a.merged is null
                        where o.authority = ? and o.recommendation = ? order by 1
                        """)
                .params(desk.authority(), recommendation)
                .query((row, n) -> row.getLong(1))
                .list();
    }
}
