package sightline.service.improvement.update;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.plan.Update;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Answers to questions, and what was decided on them. */
@Component
public final class Updates {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    Updates(Chamber chamber, JdbcClient database, Ledger record, Clock clock) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Keeps an answer.
     *
     * @return false where an answer is there already
     */
    boolean answer(Caller caller, Update.Said said) {
        ReviewDesk desk = caller.desk();
        return chamber.at(desk, () -> {
            int kept = database.sql("""
                            update improvement.ask set answered = :day, words = :words, claims = :claims, proof = :proof
                            where authority = :authority and id = :ask and answered is null
                            """)
                    .param("day", today())
                    .param("words", said.words())
                    .param("claims", said.claims().map(Stage::name).orElse(""))
                    .param("proof", said.proof())
                    .param("authority", desk.authority())
                    .param("ask", caller.update().id())
                    .update();
            if (kept > 0) {
                note(desk, caller.planned().id(), "answered");
            }
            return kept > 0;
        });
    }

    /**
     * Keeps what was decided on an answer.
     *
     * @return false where somebody has decided already
     */
    boolean decide(ReviewDesk desk, long action, long ask, Update.Verdict verdict) {
        return chamber.at(desk, () -> {
            int kept = database.sql("""
                            update improvement.ask set decision = :decision, why = :why, decided = :day
                            where authority = :authority and id = :ask and answered is not null and decided is null
                            """)
                    .param("decision", verdict.accepted() ? "ACCEPTED" : "LEFT")
                    .param("why", verdict.why())
                    .param("day", verdict.day().orElseGet(this::today))
                    .param("authority", desk.authority())
                    .param("ask", ask)
                    .update();
            if (kept > 0) {
                note(desk, action, verdict.accepted() ? "accepted" : "left");
            }
            return kept > 0;
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
