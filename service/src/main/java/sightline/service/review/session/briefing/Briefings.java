package sightline.service.review.session.briefing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.session.ReviewSessions;
import sightline.service.review.session.Sitting;
import sightline.service.review.witness.Saved;

/** What members read before sessions, and what they may ask. */
@Component
public final class Briefings {

    private static final String WHERE = " where authority = ? and review = ? and session = ?";

    private final Chamber chamber;
    private final JdbcClient database;
    private final ReviewSessions sessions;

    Briefings(Chamber chamber, JdbcClient database, ReviewSessions sessions) {
        this.chamber = chamber;
        this.database = database;
        this.sessions = sessions;
    }

    /** The briefing of a session. */
    public Briefing of(Sitting sitting) {
        return chamber.at(
                sitting.inside().desk(),
                () -> database.sql("select * from review.briefing" + WHERE)
                        .params(key(sitting))
                        .query((row, n) -> new Briefing(
                                row.getString("purpose"),
                                row.getString("promises"),
                                row.getString("care"),
                                row.getLong("version")))
                        .optional()
                        .orElse(Briefing.USUAL));
    }

    /** Keeps another text, unless somebody else did since it was read. */
    public Saved<Briefing> keep(Sitting sitting, Briefing briefing) {
        return chamber.at(sitting.inside().desk(), () -> {
            int kept = database.sql("""
                            insert into review.briefing (authority, review, session, purpose, promises, care, version)
                            select :authority, :review, :session, :purpose, :promises, :care, 1
                            where :seen = 0 or exists (select from review.briefing
                                where authority = :authority and review = :review and session = :session)
                            on conflict (authority, review, session) do update set purpose = excluded.purpose,
                                promises = excluded.promises, care = excluded.care, version = briefing.version + 1
                            where briefing.version = :seen
                            """)
                    .param("authority", sitting.inside().desk().authority())
                    .param("review", sitting.inside().id())
                    .param("session", sitting.id())
                    .param("purpose", briefing.purpose())
                    .param("promises", briefing.promises())
                    .param("care", briefing.care())
                    .param("seen", briefing.version())
                    .update();
            return entered(sitting, kept, Optional.of(of(sitting)), "briefing");
        });
    }

    /** The questions of each line for which there are any of its own, by the line's number. */
    public Map<Integer, Questions> questions(Sitting sitting) {
        return chamber.at(sitting.inside().desk(), () -> {
            Map<Integer, Questions> questions = new HashMap<>();
            database.sql("select line, words, version from review.question" + WHERE)
                    .params(key(sitting))
                    .query(row -> {
                        int line = row.getInt("line");
                        questions.put(line, new Questions(line, row.getString("words"), row.getLong("version")));
                    });
            return Map.copyOf(questions);
        });
    }

    /** The questions of a line; the usual ones where it has none of its own. */
    public Questions questions(Sitting sitting, int line) {
        return Optional.ofNullable(questions(sitting).get(line)).orElseGet(() -> Questions.usual(line));
    }

    /** Keeps other questions, unless somebody else did since they were read. */
    public Saved<Questions> keep(Sitting sitting, Questions questions) {
        return chamber.at(sitting.inside().desk(), () -> {
            int kept = database.sql("""
                            insert into review.question (authority, review, session, line, words, version)
                            select :authority, :review, :session, :line, :words, 1
                            where :seen = 0 or exists (select from review.question
                                where authority = :authority and review = :review and session = :session and line = :line)
                            on conflict (authority, review, session, line) do update set words = excluded.words,
                                version = question.version + 1
                            where question.version = :seen
                            """)
                    .param("authority", sitting.inside().desk().authority())
                    .param("review", sitting.inside().id())
                    .param("session", sitting.id())
                    .param("line", questions.line())
                    .param("words", questions.words())
                    .param("seen", questions.version())
                    .update();
            return entered(sitting, kept, Optional.of(questions(sitting, questions.line())), "questions");
        });
    }

    private <T> Saved<T> entered(Sitting sitting, int kept, Optional<T> now, String what) {
        if (kept == 1) {
            sessions.enter(sitting.inside(), sitting.id(), what);
        }
        return Saved.of(kept, now);
    }

    private static Object[] key(Sitting sitting) {
        return new Object[] {
            sitting.inside().desk().authority(), sitting.inside().id(), sitting.id()
        };
    }
}
