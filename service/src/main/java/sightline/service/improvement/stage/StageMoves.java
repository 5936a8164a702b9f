package sightline.service.improvement.stage;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Moves actions from stage to stage, as far as the graph allows. */
@Component
public final class StageMoves {

    private final Chamber chamber;
    private final Situations situations;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    StageMoves(Chamber chamber, Situations situations, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.situations = situations;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Moves an action.
     *
     * @param seen how many moves it had made when the form was shown
     */
    public Moved move(ReviewDesk desk, long action, int seen, Wish wish) {
        return chamber.at(desk, () -> {
            alone(desk, action);
            Optional<Situations.Seen> now = situations.of(desk, action);
            if (now.isEmpty()) {
                return new Moved.Nowhere();
            }
            if (now.get().moves() != seen) {
                return new Moved.Overtaken();
            }
            LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
            return switch (StageRules.rule(now.get().situation(), wish, desk.part(), today)) {
                case Ruling.MayNot(String field, String why) -> new Moved.Refused(field, why);
                case Ruling.May() -> {
                    write(desk, action, seen + 1, wish);
                    yield new Moved.Done();
                }
            };
        });
    }

    private void write(ReviewDesk desk, long action, int number, Wish wish) {
        database.sql("""
                        insert into improvement.action_move (authority, action, number, stage, day, why, at, author)
                        values (:authority, :action, :number, :stage, :day, :why, :at, :author)
                        """)
                .param("authority", desk.authority())
                .param("action", action)
                .param("number", number)
                .param("stage", wish.to().name())
                .param("day", wish.day())
                .param("why", wish.why())
                .param("at", Timestamp.from(clock.instant()))
                .param("author", desk.account().orElse(null))
                .update();
        record.append(new Entry(
                desk.authority(),
                Kind.ACTION_CHANGED,
                desk.actor(),
                Optional.of("action:" + action),
                Body.EMPTY.with("what", "moved").with("stage", wish.to().name())));
    }

    /** Two who move one action at once wait for each other. */
    private void alone(ReviewDesk desk, long action) {
        database.sql("select id from improvement.action where authority = ? and id = ? for update")
                .params(desk.authority(), action)
                .query((row, n) -> row.getLong(1))
                .optional();
    }
}
