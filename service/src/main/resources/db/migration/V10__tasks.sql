-- My day's list, ready to be read: one row for each journey on which something is to be done, as of one day. Derived; made
-- anew for all of an authority by whoever opens the list first on a day, and for a journey with each of its events.
create table casework.task (
    authority text not null,
    journey   text not null,
    person    text not null,
    state     text not null,
    since     date not null,
    duty      text not null, -- the most pressing one
    due       date not null,
    published date,
    excused   boolean not null,
    usual     int  not null, -- days the work usually still takes from here
    journeys  int  not null, -- how many that was learned from
    slack     int  not null, -- days left, less the usual ones
    overdue   boolean not null,
    soon      boolean not null,
    chase     boolean not null,
    transfer  boolean not null,
    adulthood boolean not null,
    planned   date, -- the day a review was arranged
    to_plan   boolean not null,
    primary key (authority, journey)
);
alter table casework.task enable row level security;
alter table casework.task force row level security;
create policy officers on casework.task
    using (authority = casework.authority() and casework.desk() in ('officer', 'system'));

-- For which day an authority's rows are made, and the last day of the school term that it falls in.
create table casework.task_day (
    authority text primary key,
    day       date not null,
    term      date not null
);

-- Makes the rows of these journeys anew; of all where none are named. Nothing where no day has been opened yet.
create function casework.make_tasks(wanted text, keys text[]) returns void language plpgsql as $$
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
        m.review_near and arranged.day is null
    from (
        select w.journey, min(w.person) as person, min(w.state) as state, min(w.since) as since,
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
