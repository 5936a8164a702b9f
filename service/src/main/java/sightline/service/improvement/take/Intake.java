package sightline.service.improvement.take;

import java.sql.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;
import sightline.service.improvement.book.Recommendation;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Takes papers in with what they recommend. */
@Component
public final class Intake {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    Intake(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /**
     * Takes a paper in, all of it or nothing.
     *
     * @return its number; empty where the report of that review is here already
     */
    public Optional<Long> take(ReviewDesk desk, NewOrigin paper, List<NewRecommendation> recommendations) {
        return chamber.at(desk, () -> {
            Optional<Long> origin = add(desk, paper);
            origin.ifPresent(id -> {
                for (int i = 0; i < recommendations.size(); i++) {
                    add(desk, id, i + 1, recommendations.get(i));
                }
                record.append(new Entry(
                        desk.authority(),
                        Kind.RECOMMENDATIONS_TAKEN_IN,
                        desk.actor(),
                        Optional.of("paper:" + id),
                        Body.EMPTY.with("kind", paper.kind().name()).with("recommendations", recommendations.size())));
            });
            return origin;
        });
    }

    private Optional<Long> add(ReviewDesk desk, NewOrigin paper) {
        return database.sql("""
                        insert into improvement.origin (authority, kind, title, body, day, review, paper, link, shown)
                        values (:authority, :kind, :title, :body, :day, :review, :paper, :link, :shown)
                        on conflict do nothing returning id
                        """)
                .param("authority", desk.authority())
                .param("kind", paper.kind().name())
                .param("title", paper.title())
                .param("body", paper.body())
                .param("day", paper.day())
                .param("review", paper.review().orElse(null))
                .param("paper", paper.paper().orElse(null))
                .param("link", paper.link())
                .param("shown", paper.shown())
                .query(Long.class)
                .optional();
    }

    private void add(ReviewDesk desk, long origin, int position, NewRecommendation one) {
        Recommendation.Aim aim = one.aim();
        long id = database.sql("""
                        insert into improvement.recommendation (authority, origin, position, reference, words,
                            addressee_kind, addressee, due, due_words, indicator, measure, reviewed)
                        values (:authority, :origin, :position, :reference, :words, :to, :addressee, :due, :dueWords,
                            :indicator, :measure, :reviewed)
                        returning id
                        """)
                .param("authority", desk.authority())
                .param("origin", origin)
                .param("position", position)
                .param("reference", one.reference())
                .param("words", one.words())
                .param("to", aim.to().name())
                .param("addressee", aim.addressee())
                .param("due", aim.due().map(Date::valueOf).orElse(null))
                .param("dueWords", aim.dueWords())
                .param("indicator", aim.indicator())
                .param("measure", aim.measure())
                .param("reviewed", one.reviewed().orElse(null))
                .query(Long.class)
                .single();
        database.sql("""
                        insert into improvement.part (authority, recommendation, letter, words)
                        select :authority, :id, part.letter, part.words
                        from unnest(:letters::text[], :words::text[]) as part (letter, words)
                        """)
                .param("authority", desk.authority())
                .param("id", id)
                .param("letters", Columns.texts(one.parts(), Recommendation.Part::letter))
                .param("words", Columns.texts(one.parts(), Recommendation.Part::words))
                .update();
    }
}
