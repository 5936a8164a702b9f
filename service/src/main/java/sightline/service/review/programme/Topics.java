package sightline.service.review.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;

/** The topics of an authority's work programme: added, changed, weighed, decided on, and made into reviews. */
@Component
public final class Topics {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final Reviews reviews;

    Topics(Chamber chamber, JdbcClient database, Ledger record, Reviews reviews) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.reviews = reviews;
    }

    /** Every topic, the highest score first. */
    public List<Topic> all(ReviewDesk desk) {
        return chamber.at(desk, () -> TopicRows.read(database, desk.authority()));
    }

    /** One topic. */
    public Optional<Topic> find(ReviewDesk desk, long id) {
        return all(desk).stream().filter(topic -> topic.id() == id).findFirst();
    }

    /**
     * Adds a topic.
     *
     * @return its number
     */
    public long add(ReviewDesk desk, Topic.Matter matter) {
        return add(desk, matter, Optional.empty());
    }

    /**
     * Adds a topic, with the alert that it came from.
     *
     * @return its number
     */
    public long add(ReviewDesk desk, Topic.Matter matter, Optional<LiveAlert> alert) {
        return chamber.at(desk, () -> {
            long id = written(desk, matter, """
                            insert into review.topic (authority, origin, title, about, brought, raised, committee, month,
                                ward, tried, sought, bodies)
                            values (:authority, :origin, :title, :about, :brought, :raised, :committee, :month::date,
                                :ward, :tried, :sought, :bodies) returning id
                            """).query(Long.class).single();
            alert.ifPresent(told -> database.sql(
                            "update review.topic set alert = ?, told = ? where authority = ? and id = ?")
                    .params(told.indicator(), told.month().atEndOfMonth(), desk.authority(), id)
                    .update());
            note(
                    desk,
                    id,
                    Body.EMPTY
                            .with("what", "added")
                            .with("origin", matter.origin().name()));
            return id;
        });
    }

    /** The alert of the live figures that a topic came from. */
    public Optional<LiveAlert> alert(ReviewDesk desk, long id) {
        return chamber.at(
                desk,
                () -> database.sql("select alert, told from review.topic where authority = ? and id = ? and told is not null")
                        .params(desk.authority(), id)
                        .query((row, n) -> new LiveAlert(
                                row.getString("alert"), YearMonth.from(row.getObject("told", LocalDate.class))))
                        .optional());
    }

    /** Changes what a topic says; false where somebody else was first. */
    public boolean change(ReviewDesk desk, long id, long version, Topic.Matter matter) {
        return chamber.at(desk, () -> {
            int changed = written(desk, matter, """
                            update review.topic set origin = :origin, title = :title, about = :about, brought = :brought,
                                raised = :raised, committee = :committee, month = :month::date, ward = :ward,
                                tried = :tried, sought = :sought, bodies = :bodies, version = version + 1
                            where authority = :authority and id = :id and version = :version
                            """)
                    .param("id", id)
                    .param("version", version)
                    .update();
            return told(desk, id, changed, Body.EMPTY.with("what", "changed"));
        });
    }

    /** Weighs a topic anew; false where somebody else was first. */
    public boolean score(ReviewDesk desk, long id, long version, Map<Criterion, Topic.Score> scores) {
        return chamber.at(desk, () -> {
            int changed = database.sql(
                            "update review.topic set version = version + 1 where authority = ? and id = ? and version = ?")
                    .params(desk.authority(), id, version)
                    .update();
            if (changed > 0) {
                scores.forEach((criterion, score) -> database.sql("""
                                insert into review.topic_score (authority, topic, criterion, score, note)
                                values (?, ?, ?, ?, ?)
                                on conflict (authority, topic, criterion) do update
                                    set score = excluded.score, note = excluded.note
                                """)
                        .params(desk.authority(), id, criterion.name(), score.score(), score.note())
                        .update());
            }
            return told(
                    desk,
                    id,
                    changed,
                    Body.EMPTY
                            .with("what", "scored")
                            .with(
                                    "total",
                                    scores.values().stream()
                                            .mapToInt(Topic.Score::score)
                                            .sum()));
        });
    }

    /** Writes down what was decided on a topic; false where somebody else was first. */
    public boolean decide(ReviewDesk desk, long id, long version, Topic.Decided decided) {
        return chamber.at(desk, () -> {
            int changed = database.sql("""
                            update review.topic set decision = :decision, decided = :day, reasons = :reasons,
                                version = version + 1
                            where authority = :authority and id = :id and version = :version
                            """)
                    .param("decision", decided.decision().name())
                    .param("day", decided.day().orElse(null))
                    .param("reasons", decided.reasons())
                    .param("authority", desk.authority())
                    .param("id", id)
                    .param("version", version)
                    .update();
            return told(
                    desk,
                    id,
                    changed,
                    Body.EMPTY
                            .with("what", "decided")
                            .with("decision", decided.decision().name()));
        });
    }

    /** Opens a review from a topic that became none yet; empty where it did. */
    public Optional<Long> open(ReviewDesk desk, long id, String title, String committee, LocalDate day) {
        return chamber.at(desk, () -> {
            boolean free = database.sql("""
                            select count(*) > 0 from (select id from review.topic
                                where authority = ? and id = ? and became is null for update) free
                            """)
                    .params(desk.authority(), id)
                    .query(Boolean.class)
                    .single();
            if (!free) {
                return Optional.empty();
            }
            long review = reviews.open(desk, title, committee, day, Optional.empty());
            database.sql("update review.topic set became = ?, version = version + 1 where authority = ? and id = ?")
                    .params(review, desk.authority(), id)
                    .update();
            note(desk, id, Body.EMPTY.with("what", "became").with("review", review));
            return Optional.of(review);
        });
    }

    private JdbcClient.StatementSpec written(ReviewDesk desk, Topic.Matter matter, String sql) {
        return database.sql(sql)
                .param("authority", desk.authority())
                .param("origin", matter.origin().name())
                .param("title", matter.title())
                .param("about", matter.about())
                .param("brought", matter.brought())
                .param("raised", matter.raised())
                .param("committee", matter.committee())
                .param("month", matter.month().map(month -> month.atDay(1)).orElse(null))
                .param("ward", matter.call().ward())
                .param("tried", matter.call().tried())
                .param("sought", matter.call().sought())
                .param("bodies", matter.call().bodies());
    }

    private boolean told(ReviewDesk desk, long id, int changed, Body body) {
        if (changed > 0) {
            note(desk, id, body);
        }
        return changed > 0;
    }

    private void note(ReviewDesk desk, long id, Body body) {
        record.append(new Entry(desk.authority(), Kind.TOPIC_CHANGED, desk.actor(), Optional.of("topic:" + id), body));
    }
}
