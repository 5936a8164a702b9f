package sightline.service.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.improvement.Yard;
import sightline.service.improvement.take.Intake;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** What of a plan the database shows to everybody, to another authority, and to whoever has only a link. */
@ReviewSite
final class PlanWallTest {

    /** What never leaves those who take part: names, what owners were asked and said, steps, proofs, who tells whom. */
    private static final List<String> INSIDE = List.of(
            "post_holder",
            "ask",
            "ask_link",
            "action_step",
            "action_proof",
            "action_needs",
            "board",
            "strategy",
            "merging",
            "merging_origin");

    @Autowired
    private Hall hall;

    @Autowired
    private Intake intake;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Chamber chamber;

    private long fill() {
        Yard yard = new Yard(hall, intake, database);
        long action = yard.action("Seen by everybody");
        long other = yard.action("The other");
        long post = yard.post("Post of the wall " + action);
        hall.change(
                "insert into improvement.post_holder (authority, post, person, since) values ('990', ?, 'Zqxname', date '2026-01-01')",
                post);
        hall.change(
                "insert into improvement.action_step (authority, action, number, words) values ('990', ?, 1, 'Zqxstep')",
                action);
        hall.change("""
                insert into improvement.action_proof (authority, action, words, day, at)
                values ('990', ?, 'Zqxproof', date '2026-01-01', now())
                """, action);
        hall.change(
                "insert into improvement.action_needs (authority, action, needs) values ('990', ?, ?)", action, other);
        hall.change("insert into improvement.board (authority, name) values ('990', ?)", "Board of " + action);
        hall.change(
                "insert into improvement.strategy (authority, name, kind) values ('990', ?, 'PLAN')",
                "Plan of " + action);
        hall.change("""
                with a as (insert into improvement.ask (authority, action, day, due, sent_to)
                    values ('990', ?, date '2026-01-01', date '2026-01-15', 'A post') returning id),
                m as (insert into improvement.merging (authority, kept, other, decision, day)
                    values ('990', ?, ?, 'APART', date '2026-01-01') returning id),
                o as (insert into improvement.merging_origin (authority, merging, recommendation)
                    select '990', id, 1 from m)
                insert into improvement.ask_link (hash, authority, action, ask, made)
                select lpad(to_hex(id), 64, '0'), '990', ?, id, date '2026-01-01' from a
                """, action, action, other, action);
        return action;
    }

    private long seen(String table) {
        return database.sql("select count(*) from improvement." + table)
                .query(Long.class)
                .single();
    }

    @Test
    void everybody_sees_an_action_that_answers_a_shown_paper_and_nothing_of_what_is_inside() {
        fill();
        assertThat(INSIDE).allSatisfy(table -> {
            assertThat(hall.number("select count(*) from improvement." + table))
                    .as(table)
                    .isPositive();
            assertThat(seen(table)).as(table).isZero();
        });
        assertThat(seen("action")).isPositive();
    }

    @Test
    void another_authority_sees_nothing_of_what_is_inside() {
        fill();
        assertThat(INSIDE)
                .allSatisfy(table -> assertThat(chamber.at(ReviewDesk.system(Hall.ELSEWHERE), () -> seen(table)))
                        .as(table)
                        .isZero());
    }

    @Test
    void every_table_of_the_room_is_kept_inside() {
        assertThat(database.sql("""
                        select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'improvement' and c.relkind = 'r'
                            and not (c.relrowsecurity and c.relforcerowsecurity)
                        """).query((row, n) -> row.getString(1)).list()).isEmpty();
    }
}
