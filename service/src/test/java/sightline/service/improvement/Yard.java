package sightline.service.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.improvement.book.Addressee;
import sightline.service.improvement.book.OriginKind;
import sightline.service.improvement.book.Recommendation;
import sightline.service.improvement.take.Intake;
import sightline.service.improvement.take.NewOrigin;
import sightline.service.improvement.take.NewRecommendation;
import sightline.service.review.Hall;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;

/** Papers with recommendations, and actions that answer them, made for one test each. */
public final class Yard {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Hall hall;
    private final Intake intake;
    private final JdbcClient database;

    public Yard(Hall hall, Intake intake, JdbcClient database) {
        this.hall = hall;
        this.intake = intake;
        this.database = database;
    }

    /** A desk of Exemplar in this part. */
    public ReviewDesk desk(Part part) {
        return new ReviewDesk(Hall.EXEMPLAR, part, Optional.of(hall.officer().id()), Set.of());
    }

    /** A paper of Exemplar with one recommendation, and that one's number. */
    public long recommendation(String words) {
        return recommendation(words, OriginKind.PEER_REVIEW);
    }

    /** A paper of this kind with one recommendation, and that one's number. */
    public long recommendation(String words, OriginKind kind) {
        long origin = intake.take(
                        ReviewDesk.system(Hall.EXEMPLAR),
                        new NewOrigin(
                                kind,
                                "Paper " + COUNT.incrementAndGet(),
                                "Peers",
                                LocalDate.of(2025, 6, 2),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                true),
                        List.of(new NewRecommendation(
                                "R1",
                                words,
                                List.of(new Recommendation.Part("a", "A part of it")),
                                new Recommendation.Aim(
                                        Addressee.EXECUTIVE, "Head of SEND", Optional.empty(), "", "", ""),
                                Optional.empty())))
                .orElseThrow();
        return hall.number("select id from improvement.recommendation where origin = ?", origin);
    }

    /** An action that answers a new recommendation. */
    public long action(String words) {
        return action(words, recommendation("About: " + words));
    }

    /** An action that answers a recommendation. */
    public long action(String words, long recommendation) {
        long action =
                hall.number("insert into improvement.action (authority, words) values ('990', ?) returning id", words);
        hall.change(
                "insert into improvement.action_origin (authority, action, recommendation) values ('990', ?, ?)",
                action,
                recommendation);
        return action;
    }

    /** A post of Exemplar. */
    public long post(String name) {
        return hall.number("insert into improvement.post (authority, name) values ('990', ?) returning id", name);
    }

    /** Gives an action an owner. */
    public void own(long action, long post) {
        hall.change("update improvement.action set post = ? where id = ?", post, action);
    }

    /** The committee closes a recommendation, or opens it again. */
    public void close(long recommendation, boolean closed) {
        hall.change("""
                insert into improvement.closing (authority, recommendation, number, step, committee, day, minute, carried_out,
                    effective, evidence, at)
                select '990', ?, coalesce(max(number), 0) + 1, ?, 'A committee', date '2026-02-10', '7', true, 'NOT_KNOWN',
                    'Seen', now() from improvement.closing where authority = '990' and recommendation = ?
                """, recommendation, closed ? "CLOSED" : "REOPENED", recommendation);
    }

    /** How many entries of the record tell of an action. */
    public int noted(long action, String what) {
        return database.sql("select count(*) from record_entry where subject = ? and body::text like ?")
                .params("action:" + action, "%\"" + what + "\"%")
                .query(Integer.class)
                .single();
    }
}
