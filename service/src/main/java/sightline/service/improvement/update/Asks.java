package sightline.service.improvement.update;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.mail.Sending;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.consent.LinkToken;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Questions how far an action has come, each with links that are known only when they are made. */
@Component
final class Asks {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    Asks(Chamber chamber, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /**
     * A question that was made.
     *
     * @param id its number
     * @param token what opens its form
     * @param due by when an answer is hoped for
     */
    record Made(long id, LinkToken token, LocalDate due) {}

    /** Makes a question; empty where one about this action is open already. */
    Optional<Made> make(ReviewDesk desk, long action, Post post) {
        LocalDate today = today();
        return chamber.at(
                desk,
                () -> database.sql("""
                                insert into improvement.ask (authority, action, day, due, sent_to)
                                values (:authority, :action, :day, :due, :post) on conflict do nothing returning id
                                """)
                        .param("authority", desk.authority())
                        .param("action", action)
                        .param("day", today)
                        .param("due", today.plusDays(UpdateRules.TO_ANSWER))
                        .param("post", post.name())
                        .query(Long.class)
                        .optional()
                        .map(id -> {
                            LinkToken token = link(desk, action, id);
                            note(desk, action, "asked");
                            return new Made(id, token, today.plusDays(UpdateRules.TO_ANSWER));
                        }));
    }

    /** Makes one more link to a question; those before still open. */
    LinkToken link(ReviewDesk desk, long action, long ask) {
        LinkToken token = LinkToken.fresh();
        return chamber.at(desk, () -> {
            database.sql("""
                            insert into improvement.ask_link (hash, authority, action, ask, made)
                            values (:hash, :authority, :action, :ask, :made)
                            """)
                    .param("hash", token.hash())
                    .param("authority", desk.authority())
                    .param("action", action)
                    .param("ask", ask)
                    .param("made", today())
                    .update();
            return token;
        });
    }

    /** Says how a question went. */
    void went(ReviewDesk desk, long ask, Sending.Way way) {
        chamber.at(
                desk,
                () -> database.sql("update improvement.ask set went = ? where authority = ? and id = ?")
                        .params(way.name(), desk.authority(), ask)
                        .update());
    }

    /** Says that somebody is reminded of a question today; false where another copy of the application was first. */
    boolean remind(ReviewDesk desk, long action, long ask) {
        return chamber.at(desk, () -> {
            boolean first = database.sql("""
                            update improvement.ask set reminded = :today
                            where authority = :authority and id = :ask and answered is null
                                and reminded is distinct from :today
                            """)
                            .param("today", today())
                            .param("authority", desk.authority())
                            .param("ask", ask)
                            .update()
                    == 1;
            if (first) {
                note(desk, action, "reminded");
            }
            return first;
        });
    }

    private void note(ReviewDesk desk, long action, String what) {
        record.append(new Entry(
                desk.authority(),
                Kind.UPDATE_GIVEN,
                desk.actor(),
                Optional.of("action:" + action),
                Body.EMPTY.with("what", what)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
