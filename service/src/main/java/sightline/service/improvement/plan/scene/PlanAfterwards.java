package sightline.service.improvement.plan.scene;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.merge.Mergings;
import sightline.service.improvement.plan.ActionNeeds;
import sightline.service.improvement.update.UpdateRules;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.scene.SceneFile;
import sightline.service.review.scene.SceneFile.Row;

/** Ties between actions of the invented plan, decisions on pairs, and what owners were asked and said. */
@Component
final class PlanAfterwards {

    private final Chamber chamber;
    private final ActionNeeds needs;
    private final Mergings mergings;
    private final JdbcClient database;

    PlanAfterwards(Chamber chamber, ActionNeeds needs, Mergings mergings, JdbcClient database) {
        this.chamber = chamber;
        this.needs = needs;
        this.mergings = mergings;
        this.database = database;
    }

    void tie(ReviewDesk desk, Map<String, Long> planned) {
        SceneFile.of("improvement/plan/needs.txt")
                .forEach(row -> needs.tie(
                        desk, InventedActionPlan.number(planned, row, 0), InventedActionPlan.number(planned, row, 1)));
    }

    void merge(ReviewDesk desk, LocalDate published, Map<String, Long> planned) {
        for (Row row : SceneFile.of("improvement/plan/mergings.txt")) {
            long kept = InventedActionPlan.number(planned, row, 0);
            long other = InventedActionPlan.number(planned, row, 1);
            mergings.decide(desk, kept, other, row.text(2).equals("ONE"), row.text(4));
            chamber.at(
                    desk,
                    () -> database.sql("""
                                    update improvement.merging set day = ?
                                    where authority = ? and kept = ? and other = ?
                                    """)
                            .params(row.day(3, published), desk.authority(), kept, other)
                            .update());
        }
    }

    void ask(ReviewDesk desk, LocalDate published, Map<String, Long> planned, Row row) {
        LocalDate due = row.day(1, published).plusDays(UpdateRules.TO_ANSWER);
        Optional<LocalDate> answered = row.someDay(2, published);
        chamber.at(
                desk,
                () -> database.sql("""
                                insert into improvement.ask (authority, action, day, due, sent_to, went, reminded, answered,
                                    claims, words, proof, decision, decided, why)
                                select a.authority, a.id, :day, :due, coalesce(p.name, ''), 'MAIL', :reminded::date,
                                    :answered::date, :claims, :words, :proof, :decision, :decided::date, :why
                                from improvement.action a
                                left join improvement.post p on p.authority = a.authority and p.id = a.post
                                where a.authority = :authority and a.id = :action
                                """)
                        .param("day", row.day(1, published))
                        .param("due", due)
                        .param(
                                "reminded",
                                answered.isEmpty() ? Date.valueOf(due.plusDays(UpdateRules.BETWEEN_REMINDERS)) : null)
                        .param("answered", answered.map(Date::valueOf).orElse(null))
                        .param("claims", row.text(3))
                        .param("words", row.text(6))
                        .param("proof", row.text(7))
                        .param("decision", row.text(4))
                        .param(
                                "decided",
                                row.someDay(5, published).map(Date::valueOf).orElse(null))
                        .param("why", row.text(8))
                        .param("authority", desk.authority())
                        .param("action", InventedActionPlan.number(planned, row, 0))
                        .update());
    }
}
