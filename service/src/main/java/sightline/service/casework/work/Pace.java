package sightline.service.casework.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/**
 * How many days more each duty usually takes an authority from where a journey stands: the median over what was done in
 * the last year by journeys that had stood there as many weeks. It is learned anew once a day, by whoever comes first.
 */
@Component
public final class Pace {

    /** Where fewer journeys are there to learn from, the law's own timetable is used. */
    public static final int FEWEST = 10;

    private static final int YEAR = 365;
    private static final int LAST_WEEK = 104;

    private final Gate gate;
    private final JdbcClient database;
    private final Clock clock;
    private final Map<String, LocalDate> known = new ConcurrentHashMap<>();

    Pace(Gate gate, JdbcClient database, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.clock = clock;
    }

    /** Today, and the pace of the authority is that of today. */
    public LocalDate today(String authority) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (!today.equals(known.get(authority))) {
            gate.at(Desk.system(authority), () -> isOld(authority, today) ? learn(authority, today) : 0);
            known.put(authority, today);
        }
        return today;
    }

    /** Learns it anew. */
    public int refresh(String authority, LocalDate today) {
        return gate.at(Desk.system(authority), () -> {
            waitForTurn(authority);
            return learn(authority, today);
        });
    }

    private boolean isOld(String authority, LocalDate today) {
        waitForTurn(authority);
        return !database.sql("select exists (select from casework.pace_derivation where authority = ? and day >= ?)")
                .params(authority, today)
                .query(Boolean.class)
                .single();
    }

    private void waitForTurn(String authority) {
        database.sql("select pg_advisory_xact_lock(hashtext('casework.pace ' || ?))")
                .param(authority)
                .query((row, n) -> true)
                .single();
    }

    private int learn(String authority, LocalDate today) {
        // Right after a load the database doesn't know how many rows there are, and would try each against each.
        database.sql("analyze casework.standing, casework.clock, casework.milestone")
                .update();
        database.sql("select set_config('enable_nestloop', 'off', true)")
                .query((row, n) -> true)
                .single();
        database.sql("delete from casework.pace where authority = ?")
                .param(authority)
                .update();
        int rows = database.sql("""
                        with stay as (
                            select journey, led_to as state, day as entered,
                                lead(day) over (partition by journey order by number) as left_on
                            from casework.milestone where authority = :authority and led_to is not null),
                        done as (
                            select journey, duty, trigger, met from casework.clock
                            where authority = :authority and not open and met > :today::date - :year and met <= :today
                                and duty not in ('A6', 'R8'))
                        insert into casework.pace (authority, duty, state, week, days, journeys)
                        select :authority, done.duty, stay.state, week,
                            percentile_disc(0.5) within group (order by done.met - stay.entered - 7 * week), count(*)
                        from done
                        join stay on stay.journey = done.journey and stay.entered < done.met
                            and coalesce(stay.left_on, done.met) > greatest(done.trigger, stay.entered)
                        cross join lateral generate_series(
                            greatest(0, (done.trigger - stay.entered) / 7),
                            least(:lastWeek, (least(stay.left_on, done.met) - stay.entered - 1) / 7)) as week
                        group by done.duty, stay.state, week
                        having count(*) >= :fewest
                        """)
                .param("authority", authority)
                .param("today", today)
                .param("year", YEAR)
                .param("lastWeek", LAST_WEEK)
                .param("fewest", FEWEST)
                .update();
        database.sql("""
                        insert into casework.pace_derivation (authority, day) values (?, ?)
                        on conflict (authority) do update set day = excluded.day
                        """).params(authority, today).update();
        makeTasks(authority, today);
        return rows;
    }

    /** The lists of the day are ranked by the pace, so they are made anew with it. */
    private void makeTasks(String authority, LocalDate today) {
        database.sql("""
                        insert into casework.task_day (authority, day, term) values (?, ?, ?)
                        on conflict (authority) do update set day = excluded.day, term = excluded.term
                        """).params(authority, today, SchoolTerm.lastDay(today)).update();
        database.sql("select true from (select casework.make_tasks(?, null)) made")
                .param(authority)
                .query((row, n) -> true)
                .single();
    }
}
