package sightline.service.improvement.merge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.governance.Circles;
import sightline.service.improvement.plan.ActionNotes;
import sightline.service.improvement.plan.PlanBook;
import sightline.service.improvement.plan.PlanBooks;
import sightline.service.improvement.plan.Planned;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/**
 * Makes two actions one, or keeps them apart. Whatever the other answered, the kept one answers too; a later decision takes
 * them apart again and gives each what it brought.
 */
@Component
public final class Mergings {

    private final Chamber chamber;
    private final PlanBooks books;
    private final JdbcClient database;
    private final ActionNotes notes;
    private final Clock clock;

    Mergings(Chamber chamber, PlanBooks books, JdbcClient database, ActionNotes notes, Clock clock) {
        this.chamber = chamber;
        this.books = books;
        this.database = database;
        this.notes = notes;
        this.clock = clock;
    }

    /** What stands on each pair that somebody decided on, the latest first. */
    List<Merging> all(ReviewDesk desk) {
        return chamber.at(
                desk,
                () -> database.sql("""
                                select distinct on (least(kept, other), greatest(kept, other)) * from improvement.merging
                                where authority = ? order by least(kept, other), greatest(kept, other), id desc
                                """)
                        .param(desk.authority())
                        .query((row, n) -> new Merging(
                                row.getLong("kept"),
                                row.getLong("other"),
                                row.getString("decision").equals("ONE"),
                                row.getString("why"),
                                row.getObject("day", LocalDate.class)))
                        .list());
    }

    /** What stands on a pair. */
    Optional<Merging> on(ReviewDesk desk, long one, long other) {
        return all(desk).stream()
                .filter(merging -> merging.key().equals(Merging.key(one, other)))
                .findFirst();
    }

    /**
     * Decides on two actions.
     *
     * @param isOne whether they are one, the first of them kept
     * @return whether that could be
     */
    public boolean decide(ReviewDesk desk, long kept, long other, boolean isOne, String why) {
        Merged merged = isOne ? makeOne(desk, kept, other, why) : keepApart(desk, kept, other, why);
        return merged instanceof Merged.Done;
    }

    /** Makes two actions one. */
    Merged makeOne(ReviewDesk desk, long kept, long other, String why) {
        return chamber.at(desk, () -> {
            alone(desk);
            PlanBook book = books.read(desk);
            if (book.find(kept).isEmpty() || book.find(other).isEmpty()) {
                return new Merged.Refused("One of them went into another action meanwhile. Look at both again");
            }
            if (Circles.close(kept, other, id -> needs(book, id))
                    || Circles.close(other, kept, id -> needs(book, id))) {
                return new Merged.Refused(
                        "One of them must wait for the other, so they are two. Take that back first if they are one");
            }
            long merging = decide(desk, new Merging(kept, other, true, why, today()));
            database.sql("""
                            with brought as (
                                insert into improvement.action_origin (authority, action, recommendation, letter)
                                select authority, :kept, recommendation, letter from improvement.action_origin
                                where authority = :authority and action = :other
                                on conflict do nothing returning recommendation, letter)
                            insert into improvement.merging_origin (authority, merging, recommendation, letter)
                            select :authority, :merging, recommendation, letter from brought
                            """)
                    .param("kept", kept)
                    .param("authority", desk.authority())
                    .param("other", other)
                    .param("merging", merging)
                    .update();
            into(desk, other, Optional.of(kept));
            notes.note(desk, other, "made-one");
            return new Merged.Done();
        });
    }

    /** Keeps two actions apart, or takes them apart again. */
    Merged keepApart(ReviewDesk desk, long one, long other, String why) {
        return chamber.at(desk, () -> {
            alone(desk);
            Optional<Merging> now = on(desk, one, other).filter(Merging::one);
            if (now.isPresent() && books.read(desk).find(now.get().kept()).isEmpty()) {
                return new Merged.Refused(
                        "The one that was kept went into another action since. Take those two apart first");
            }
            now.ifPresent(merging -> {
                giveBack(desk, merging);
                into(desk, merging.other(), Optional.empty());
            });
            decide(desk, new Merging(one, other, false, why, today()));
            notes.note(desk, other, now.isPresent() ? "taken-apart" : "kept-apart");
            return new Merged.Done();
        });
    }

    private void giveBack(ReviewDesk desk, Merging merging) {
        database.sql("""
                        delete from improvement.action_origin o using improvement.merging_origin b
                        where o.authority = :authority and o.action = :kept and b.authority = o.authority
                            and b.recommendation = o.recommendation and b.letter = o.letter
                            and b.merging = (select max(id) from improvement.merging
                                where authority = :authority and kept = :kept and other = :other and decision = 'ONE')
                        """)
                .param("authority", desk.authority())
                .param("kept", merging.kept())
                .param("other", merging.other())
                .update();
    }

    private void into(ReviewDesk desk, long other, Optional<Long> kept) {
        database.sql("""
                        update improvement.action set merged = :kept, version = version + 1
                        where authority = :authority and id = :other
                        """)
                .param("kept", kept.orElse(null))
                .param("authority", desk.authority())
                .param("other", other)
                .update();
    }

    private long decide(ReviewDesk desk, Merging merging) {
        return database.sql("""
                        insert into improvement.merging (authority, kept, other, decision, why, day, author)
                        values (:authority, :kept, :other, :decision, :why, :day, :author) returning id
                        """)
                .param("authority", desk.authority())
                .param("kept", merging.kept())
                .param("other", merging.other())
                .param("decision", merging.one() ? "ONE" : "APART")
                .param("why", merging.why())
                .param("day", merging.day())
                .param("author", desk.account().orElse(null))
                .query(Long.class)
                .single();
    }

    private static List<Long> needs(PlanBook book, long action) {
        return book.find(action).map(Planned::needs).orElse(List.of());
    }

    /** Two who decide at once wait for each other. */
    private void alone(ReviewDesk desk) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('improvement.merging:' || ?, 0))")
                .param(desk.authority())
                .query((row, n) -> true)
                .single();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
