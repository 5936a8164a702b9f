package sightline.service.casework.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.database.Columns;

/** The rows of what follows from events: they may be thrown away and derived again. */
public final class DerivedRows {

    private final JdbcClient database;

    /** Inside the gate. */
    public DerivedRows(JdbcClient database) {
        this.database = database;
    }

    private record MilestoneRow(Derived of, int number, Milestone milestone) {}

    private record ClockRow(Derived of, int number, Due clock, Optional<String> organisation) {}

    /** Puts what follows in the place of what was there; who has the journey stays. */
    public void put(String authority, List<Derived> all) {
        AdviceRoutes routes = AdviceRoutes.of(database, authority);
        putStandings(authority, all);
        database.sql("delete from casework.clock where authority = ? and journey = any(?)")
                .params(authority, Columns.texts(all, derived -> derived.id().journey()))
                .update();
        List<ClockRow> rows = new ArrayList<>();
        for (Derived derived : all) {
            int number = 0;
            for (Due clock : derived.clocks()) {
                rows.add(new ClockRow(derived, ++number, clock, routes.organisation(clock)));
            }
        }
        putClocks(authority, rows);
        putMilestones(authority, all);
        database.sql("select true from (select casework.make_tasks(?, ?)) made")
                .params(authority, Columns.texts(all, derived -> derived.id().journey()))
                .query((row, n) -> true)
                .single();
    }

    private void putMilestones(String authority, List<Derived> all) {
        database.sql("delete from casework.milestone where authority = ? and journey = any(?)")
                .params(authority, Columns.texts(all, derived -> derived.id().journey()))
                .update();
        List<MilestoneRow> rows = new ArrayList<>();
        for (Derived derived : all) {
            int number = 0;
            for (Milestone milestone : derived.milestones()) {
                rows.add(new MilestoneRow(derived, ++number, milestone));
            }
        }
        database.sql("""
                        insert into casework.milestone (authority, journey, number, event, day, led_to)
                        select :authority, journey, number::int, event, day::date, led_to
                        from unnest(:journey, :number, :event, :day, :ledTo)
                            as new (journey, number, event, day, led_to)
                        """)
                .param("authority", authority)
                .param("journey", Columns.texts(rows, row -> row.of().id().journey()))
                .param("number", Columns.texts(rows, MilestoneRow::number))
                .param(
                        "event",
                        Columns.texts(rows, row -> row.milestone().event().written()))
                .param("day", Columns.texts(rows, row -> row.milestone().day()))
                .param("ledTo", Columns.texts(rows, row -> row.milestone().ledTo()))
                .update();
    }

    private void putStandings(String authority, List<Derived> all) {
        database.sql("""
                        insert into casework.standing
                            (authority, journey, person, state, since, opened, plan_made, events)
                        select :authority, journey, person, state, since::date, opened::date, plan_made::date, events::int
                        from unnest(:journey, :person, :state, :since, :opened, :planMade, :events)
                            as new (journey, person, state, since, opened, plan_made, events)
                        on conflict (authority, journey) do update set
                            state = excluded.state, since = excluded.since, opened = excluded.opened,
                            plan_made = excluded.plan_made, events = excluded.events
                        """)
                .param("authority", authority)
                .param("journey", Columns.texts(all, derived -> derived.id().journey()))
                .param("person", Columns.texts(all, derived -> derived.id().person()))
                .param("state", Columns.texts(all, derived -> derived.standing().state()))
                .param("since", Columns.texts(all, derived -> derived.standing().since()))
                .param(
                        "opened",
                        Columns.texts(all, derived -> derived.standing().opened()))
                .param(
                        "planMade",
                        Columns.texts(all, derived -> derived.standing().planMade()))
                .param("events", Columns.texts(all, Derived::events))
                .update();
    }

    private void putClocks(String authority, List<ClockRow> rows) {
        database.sql("""
                        insert into casework.clock
                            (authority, journey, number, duty, subject, who, trigger, due, published, met, open,
                             lasting, excused, verdict, setting, organisation)
                        select :authority, journey, number::int, duty, subject, who, trigger::date, due::date,
                            published::date, met::date, open::boolean, lasting::boolean, excused::boolean, verdict,
                            setting, organisation
                        from unnest(:journey, :number, :duty, :subject, :who, :trigger, :due, :published, :met, :open,
                                :lasting, :excused, :verdict, :setting, :organisation)
                            as new (journey, number, duty, subject, who, trigger, due, published, met, open,
                                lasting, excused, verdict, setting, organisation)
                        """)
                .param("authority", authority)
                .param("journey", Columns.texts(rows, row -> row.of().id().journey()))
                .param("number", Columns.texts(rows, ClockRow::number))
                .param("duty", Columns.texts(rows, row -> row.clock().duty()))
                .param("subject", Columns.texts(rows, row -> row.clock().subject()))
                .param("who", Columns.texts(rows, row -> row.clock().who()))
                .param("trigger", Columns.texts(rows, row -> row.clock().trigger()))
                .param("due", Columns.texts(rows, row -> row.clock().due()))
                .param("published", Columns.texts(rows, row -> row.clock().published()))
                .param("met", Columns.texts(rows, row -> row.clock().met()))
                .param("open", Columns.texts(rows, row -> row.clock().open()))
                .param("lasting", Columns.texts(rows, row -> row.clock().lasting()))
                .param("excused", Columns.texts(rows, row -> row.clock().excused()))
                .param("verdict", Columns.texts(rows, row -> row.clock().verdict()))
                .param("setting", Columns.texts(rows, row -> row.clock().setting()))
                .param("organisation", Columns.texts(rows, ClockRow::organisation))
                .update();
    }
}
