-- A day's work, found by whose it is: without a look into the journey of each case for its officer.
alter table casework.task add column officer bigint;
-- Whoever opens the list next makes its rows anew.
delete from casework.task_day;
create index task_of_officer on casework.task (authority, officer);

create index contact_unanswered on casework.contact (authority, journey, received) where answered is null;

-- However a case comes to another officer, its row goes along.
create function casework.give_task() returns trigger language plpgsql as $$
begin
    update casework.task t set officer = new.officer where t.authority = new.authority and t.journey = new.journey;
    return null;
end $$;
create trigger task_goes_along after update of officer on casework.standing
    for each row when (old.officer is distinct from new.officer) execute function casework.give_task();

-- As before, and with the officer.
create or replace function casework.make_tasks(wanted text, keys text[]) returns void language plpgsql as $$
declare
    today date;
    last_of_term date;
begin
    select d.day, d.term into today, last_of_term from casework.task_day d where d.authority = wanted;
    if today is null then
        return;
    end if;
    delete from casework.task t where t.authority = wanted and (keys is null or t.journey = any(keys));
    insert into casework.task
    select wanted, m.journey, m.person, m.state, m.since, m.duty, m.due, m.published, m.excused, m.usual, m.journeys, m.slack,
        m.overdue, m.soon,
        m.state = 'ASSESSING' and exists (
            select from casework.clock c
            where c.authority = wanted and c.journey = m.journey and c.open and c.duty = 'A6' and c.due <= today + 7),
        m.transfer,
        m.review_this_term and coalesce(casework.school_year(p.born, today) >= 9, false),
        arranged.day,
        m.review_near and arranged.day is null,
        m.officer
    from (
        select w.journey, min(w.person) as person, min(w.officer) as officer, min(w.state) as state, min(w.since) as since,
            max(w.duty) filter (where place = 1) as duty, max(w.due) filter (where place = 1) as due,
            max(w.published) filter (where place = 1) as published,
            coalesce(bool_or(w.excused) filter (where place = 1), false) as excused,
            max(w.usual) filter (where place = 1) as usual, max(w.journeys) filter (where place = 1) as journeys,
            min(w.slack) as slack,
            bool_or(w.due < today) as overdue,
            bool_or(w.due between today and today + 14) as soon,
            bool_or(w.state = 'PLAN_IN_FORCE' and w.duty in ('R1', 'R2', 'V4') and w.due <= today + 84) as review_near,
            bool_or(w.duty in ('P1', 'P2', 'P3')) as transfer,
            bool_or(w.duty in ('R1', 'R2', 'V4') and w.due <= last_of_term) as review_this_term
        from (
            select work.*, row_number() over (partition by work.journey order by work.slack, work.due, work.duty) as place
            from casework.work(today) work
            where work.authority = wanted and (keys is null or work.journey = any(keys))) w
        group by w.journey) m
    left join casework.person p on p.authority = wanted and p.person = m.person
    left join lateral (
        select max(e.day) as day from casework.milestone e
        where m.review_near and e.authority = wanted and e.journey = m.journey and e.event = 'ReviewScheduled'
            and e.day >= greatest(m.since, today - 182)) arranged on true;
end $$;
