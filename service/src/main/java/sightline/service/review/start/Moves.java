package sightline.service.review.start;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewState;
import sightline.service.review.desk.Reviews;

/** Moves a review on, or back, and keeps why. */
@Component
public final class Moves {

    /**
     * A move.
     *
     * @param state that the review is in from then on
     * @param reason why
     * @param day on which it was decided
     */
    public record Made(ReviewState state, String reason, LocalDate day) {}

    private final Chamber chamber;
    private final JdbcClient database;
    private final Reviews reviews;
    private final Clock clock;

    Moves(Chamber chamber, JdbcClient database, Reviews reviews, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * Moves the review that is open, today.
     *
     * @param version of the review that the mover saw
     * @return whether it moved; not where somebody else was first
     */
    public boolean move(Inside inside, long version, ReviewState state, String reason) {
        return move(inside, version, new Made(state, reason, LocalDate.ofInstant(clock.instant(), clock.getZone())));
    }

    /**
     * Moves the review that is open.
     *
     * @param version of the review that the mover saw
     * @return whether it moved; not where somebody else was first
     */
    public boolean move(Inside inside, long version, Made made) {
        return chamber.at(inside.desk(), () -> {
            boolean first = database.sql("""
                            select version from review.review where authority = ? and id = ? for update
                            """)
                            .params(inside.desk().authority(), inside.id())
                            .query(Long.class)
                            .single()
                    == version;
            if (first) {
                database.sql("""
                                insert into review.move (authority, review, state, reason, day, author)
                                values (:authority, :review, :state, :reason, :day, :author)
                                """)
                        .param("authority", inside.desk().authority())
                        .param("review", inside.id())
                        .param("state", made.state().name())
                        .param("reason", made.reason())
                        .param("day", made.day())
                        .param("author", inside.desk().account().orElse(null))
                        .update();
                reviews.move(inside.desk(), inside.id(), made.state());
            }
            return first;
        });
    }
}
