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
                with work as materialized (
                    select w.*, row_number() over (partition by w.journey order by w.slack, w.due, w.duty) as place
                    from casework.work(:today) w where w.authority = :authority and %1$s),
                marked as (
                    select journey,
                        bool_or(due < :today) as overdue,
                        bool_or(due between :today and :today::date + 14) as soon,
                        bool_or(state = 'PLAN_IN_FORCE' and duty in %2$s and due <= :today::date + 84) as review_near,
                        bool_or(duty in ('P1', 'P2', 'P3')) as transfer,
                        bool_or(duty in %2$s and due <= :term) as review_this_term
                    from work group by journey),
                listed as materialized (
                    select s.journey, s.person, s.state, s.since, s.officer, p.forename, p.surname, p.born,
                        w.duty, w.due, w.published, w.excused, w.usual, w.journeys, w.slack,
                        coalesce(m.overdue, false) as overdue, coalesce(m.soon, false) as soon,
                        coalesce(m.transfer, false) as transfer, planned.day as planned,
                        coalesce(m.review_near and planned.day is null, false) as to_plan,
                        coalesce(m.review_this_term and casework.school_year(p.born, :today) >= 9, false) as adulthood,
                        s.journey = any(:waiting) as waiting,
                        s.state = 'ASSESSING' and exists (
                            select from casework.clock c where c.authority = :authority and c.journey = s.journey and c.open
                                and c.duty = 'A6' and c.due <= :today::date + 7) as chase
                    from casework.standing s
                    left join work w on w.journey = s.journey and w.place = 1
                    left join marked m on m.journey = s.journey
                    left join casework.person p on p.authority = s.authority and p.person = s.person
                    left join lateral (
                        select max(e.day) as day from casework.milestone e
                        where m.review_near and e.authority = :authority and e.journey = s.journey
                            and e.event = 'ReviewScheduled' and e.day >= greatest(s.since, :today::date - 182)) planned on true
                    where s.authority = :authority and %3$s and (w.journey is not null or s.journey = any(:waiting))
                        and (:name = '%%%%' or lower(p.forename || ' ' || p.surname) like :name)),
                counted as (select %4$s, count(*) filter (where %5$s) as n from listed l),
                page as (
                    select * from listed l where %5$s
                    order by slack nulls first, due, journey limit :rows offset :offset)
                select * from counted left join page on true order by slack nulls first, due, journey
                """.formatted(
                        choice.whose().condition("w"), REVIEWS, choice.whose().condition("s"), counts, part);
    }

    private static final String OWED = """
            exists (select from casework.clock c where c.authority = :authority and c.journey = l.journey and c.open
                and c.duty = 'A6' and c.due <= :today::date + 7 and coalesce(c.organisation, '-') = :organisation)""";
}
