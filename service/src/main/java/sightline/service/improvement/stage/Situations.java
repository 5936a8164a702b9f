package sightline.service.improvement.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Stage;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Reads where an action stands; steps and proofs of the actions that were made one with it count as its own. */
@Component
public final class Situations {

    private final Chamber chamber;
    private final JdbcClient database;

    Situations(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    /**
     * What is known of an action, and how many moves it has made.
     *
     * @param moves so far; a form goes on from this number
     * @param situation where it stands
     */
    public record Seen(int moves, Situation situation) {}

    /** Where an action stands; empty where there is none, or where it went into another. */
    public Optional<Seen> of(ReviewDesk desk, long action) {
        return chamber.at(
                desk,
                () -> database.sql("""
                                with recursive one (id) as (
                                    select :action::bigint
                                    union
                                    select gone.id from improvement.action gone join one on gone.merged = one.id
                                    where gone.authority = :authority)
                                select coalesce(m.number, 0) moves, coalesce(m.stage, 'PLANNED') stage, m.day,
                                    (select count(*) from improvement.action_proof p
                                        where p.authority = a.authority and p.action in (select id from one)) proofs,
                                    (select count(*) from improvement.action_step s
                                        where s.authority = a.authority and s.action in (select id from one)
                                            and s.done is null) open
                                from improvement.action a
                                left join lateral (select * from improvement.action_move m
                                    where m.authority = a.authority and m.action = a.id
                                    order by m.number desc limit 1) m on true
                                where a.authority = :authority and a.id = :action and a.merged is null
                                """)
                        .param("authority", desk.authority())
                        .param("action", action)
                        .query((row, n) -> new Seen(
                                row.getInt("moves"),
                                new Situation(
                                        Stage.valueOf(row.getString("stage")),
                                        Optional.ofNullable(row.getObject("day", LocalDate.class)),
                                        row.getInt("proofs"),
                                        row.getInt("open"),
                                        notClosed(desk, action))))
                        .optional());
    }

    private List<String> notClosed(ReviewDesk desk, long action) {
        return database.sql("""
                        select distinct r.origin, r.position,
                            case when r.reference = '' then 'Recommendation ' || r.position else r.reference end as name
                        from improvement.action_origin o
                        join improvement.recommendation r on r.authority = o.authority and r.id = o.recommendation
                        where o.authority = :authority and o.action = :action and coalesce((
                            select c.step from improvement.closing c
                            where c.authority = o.authority and c.recommendation = o.recommendation
                            order by c.number desc limit 1), '') <> 'CLOSED'
                        order by 1, 2
                        """)
                .param("authority", desk.authority())
                .param("action", action)
                .query((row, n) -> row.getString("name"))
                .list();
    }
}
