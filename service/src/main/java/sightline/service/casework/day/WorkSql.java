package sightline.service.casework.day;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The statement of the ranked list. Whose it is and which part decide its text; all that people type is a parameter. */
final class WorkSql {

    private static final String REVIEWS = "('R1', 'R2', 'V4')";

    private WorkSql() {}

    static String of(Choice choice) {
        String counts = Arrays.stream(Show.values())
                .map(show -> "count(*) filter (where %s) as n_%s".formatted(show.column(), show.slug()))
                .collect(Collectors.joining(", "));
        String part = choice.show().column() + (choice.organisation().isEmpty() ? "" : " and " + OWED);
        return """
                with work as (
                    select w.journey, w.person, w.officer, w.state, w.since, w.duty, w.due, w.published, w.excused, w.usual,
                        w.journeys, w.slack
                    from casework.work(:today) w where w.authority = :authority and %1$s
                    union all
                    select s.journey, s.person, s.officer, s.state, s.since, null, null, null, null, null, null, null
                    from casework.standing s where s.authority = :authority and %3$s and s.journey = any(:waiting)),
                marked as materialized (
                    select journey, min(person) as person, min(officer) as officer, min(state) as state, min(since) as since,
                        max(duty) filter (where place = 1) as duty, max(due) filter (where place = 1) as due,
                        max(published) filter (where place = 1) as published,
                        bool_or(excused) filter (where place = 1) as excused,
                        max(usual) filter (where place = 1) as usual,
                        max(journeys) filter (where place = 1) as journeys,
                        min(slack) as slack,
                        bool_or(due < :today) as is_over,
                        bool_or(due between :today and :today::date + 14) as is_soon,
                        bool_or(state = 'PLAN_IN_FORCE' and duty in %2$s and due <= :today::date + 84) as review_near,
                        bool_or(duty in ('P1', 'P2', 'P3')) as changes_phase,
                        bool_or(duty in %2$s and due <= :term) as review_this_term
                    from (select work.*, row_number() over (partition by journey order by slack, due, duty) as place from work) w
                    group by journey),
                listed as materialized (
                    select m.*, planned.day as planned,
                        coalesce(m.is_over, false) as overdue, coalesce(m.is_soon, false) as soon,
                        coalesce(m.changes_phase, false) as transfer,
                        coalesce(m.review_near and planned.day is null, false) as to_plan,
                        coalesce(m.review_this_term and casework.school_year(p.born, :today) >= 9, false) as adulthood,
                        m.journey = any(:waiting) as waiting,
                        m.state = 'ASSESSING' and exists (
                            select from casework.clock c where c.authority = :authority and c.journey = m.journey and c.open
                                and c.duty = 'A6' and c.due <= :today::date + 7) as chase
                    from marked m
                    left join lateral (
                        select p.born, p.forename, p.surname from casework.person p
                        where (m.review_this_term or :name <> '%%%%') and p.authority = :authority and p.person = m.person
                        offset 0) p on true
                    left join lateral (
                        select max(e.day) as day from casework.milestone e
                        where m.review_near and e.authority = :authority and e.journey = m.journey
                            and e.event = 'ReviewScheduled' and e.day >= greatest(m.since, :today::date - 182)) planned on true
                    where :name = '%%%%' or lower(p.forename || ' ' || p.surname) like :name),
                counted as (select %4$s, count(*) filter (where %5$s) as n from listed l),
                page as (
                    select * from listed l where %5$s
                    order by slack nulls first, due, journey limit :rows offset :offset)
                select counted.*, page.*, p.forename, p.surname, p.born from counted left join page on true
                left join casework.person p on p.authority = :authority and p.person = page.person
                order by slack nulls first, due, journey
                """.formatted(
                        choice.whose().condition("w"), REVIEWS, choice.whose().condition("s"), counts, part);
    }

    private static final String OWED = """
            exists (select from casework.clock c where c.authority = :authority and c.journey = l.journey and c.open
                and c.duty = 'A6' and c.due <= :today::date + 7 and coalesce(c.organisation, '-') = :organisation)""";
}
