package sightline.service.casework.day;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The statement of the ranked list. Whose it is and which part decide its text; all that people type is a parameter. */
final class WorkSql {

    private WorkSql() {}

    static String of(Choice choice) {
        String counts = Arrays.stream(Show.values())
                .map(show -> "count(*) filter (where %s) as n_%s".formatted(show.column(), show.slug()))
                .collect(Collectors.joining(", "));
        String part = choice.show().column() + (choice.organisation().isEmpty() ? "" : " and " + OWED);
        return """
                with mine as (
                    select s.journey, s.person, s.officer, s.state, s.since, t.duty, t.due, t.published, t.excused, t.usual,
                        t.journeys, t.slack, coalesce(t.overdue, false) as overdue, coalesce(t.soon, false) as soon,
                        coalesce(t.chase, false) as chase, coalesce(t.transfer, false) as transfer,
                        coalesce(t.adulthood, false) as adulthood, coalesce(t.to_plan, false) as to_plan, t.planned,
                        s.journey = any(:waiting) as waiting
                    from casework.standing s
                    left join casework.task t on t.authority = s.authority and t.journey = s.journey
                    where s.authority = :authority and %1$s and (t.journey is not null or s.journey = any(:waiting))),
                listed as materialized (
                    select m.* from mine m
                    left join lateral (
                        select p.forename, p.surname from casework.person p
                        where :name <> '%%%%' and p.authority = :authority and p.person = m.person
                        offset 0) p on true
                    where :name = '%%%%' or lower(p.forename || ' ' || p.surname) like :name),
                counted as (select %2$s, count(*) filter (where %3$s) as n from listed l),
                page as (
                    select * from listed l where %3$s
                    order by slack nulls first, due, journey limit :rows offset :offset)
                select counted.*, page.*, p.forename, p.surname, p.born from counted left join page on true
                left join casework.person p on p.authority = :authority and p.person = page.person
                order by slack nulls first, due, journey
                """.formatted(choice.whose().condition("s"), counts, part);
    }

    private static final String OWED = """
            exists (select from casework.clock c where c.authority = :authority and c.journey = l.journey and c.open
                and c.duty = 'A6' and c.due <= :today::date + 7 and coalesce(c.organisation, '-') = :organisation)""";
}
