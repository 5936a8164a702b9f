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
                with waiting as materialized (
                    select distinct c.journey from casework.contact c
                    where c.authority = :authority and c.answered is null and (c.journey in (
                        select s.journey from casework.standing s where s.authority = :authority and %2$s)) is true),
                mine as (
                    select t.journey, t.person, t.officer, t.state, t.since, t.duty, t.due, t.published, t.excused, t.usual,
                        t.journeys, t.slack, t.overdue, t.soon, t.chase, t.transfer, t.adulthood, t.to_plan, t.planned,
                        t.journey in (select w.journey from waiting w) as waiting
                    from casework.task t where t.authority = :authority and %1$s
                    union all
                    select s.journey, s.person, s.officer, s.state, s.since, null, null, null, null, null,
                        null, null, false, false, false, false, false, false, null,
                        true
                    from waiting w join casework.standing s on s.authority = :authority and s.journey = w.journey
                    where not exists (
                        select from casework.task t where t.authority = s.authority and t.journey = s.journey)),
                listed as materialized (
                    %5$s),
                counted as (select %3$s, count(*) filter (where %4$s) as n from listed l),
                page as (
                    select * from listed l where %4$s
                    order by slack nulls first, due, journey limit :rows offset :offset)
                select counted.*, page.*, p.forename, p.surname, p.born from counted left join page on true
                left join casework.person p on p.authority = :authority and p.person = page.person
                order by slack nulls first, due, journey
                """.formatted(choice.whose().condition("t"), choice.whose().condition("s"), counts, part, named(choice));
    }

    /** All of them, or those with the name that was typed. */
    private static String named(Choice choice) {
        return choice.name().isEmpty() ? "select m.* from mine m" : NAMED;
    }

    private static final String NAMED = """
            select m.* from mine m join casework.person p on p.authority = :authority and p.person = m.person
            where lower(p.forename || ' ' || p.surname) like :name""";

    private static final String OWED = """
            exists (select from casework.clock c where c.authority = :authority and c.journey = l.journey and c.open
                and c.duty = 'A6' and c.due <= :today::date + 7 and coalesce(c.organisation, '-') = :organisation)""";
}
