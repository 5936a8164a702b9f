-- What lists of a day's work and of a caseload are made from, all of it derived: the steps of each journey, and how many
-- days the work still takes from where a journey stands.
create table casework.milestone (
    authority text not null,
    journey   text not null,
    number    int  not null,
    event     text not null,
    day       date not null,
    led_to    text,          -- the state that began with it; none where the journey stayed where it was
    primary key (authority, journey, number)
);
create index milestone_event on casework.milestone (authority, event, day) include (journey);
create index milestone_of_journey on casework.milestone (authority, journey, event, day);

alter table casework.milestone enable row level security;
alter table casework.milestone force row level security;
create policy officers on casework.milestone
    using (authority = casework.authority() and casework.desk() in ('officer', 'system'));

-- How many days more a duty took journeys that had stood so many weeks in a state: counts of many, no child's row.
create table casework.pace (
    authority text not null,
    duty      text not null,
    state     text not null,
    week      int  not null check (week >= 0),
    days      int  not null check (days >= 0),
    journeys  int  not null, -- how many it was learned from; 0: the law's own timetable
    primary key (authority, duty, state, week)
);
create table casework.pace_derivation (
    authority text primary key,
    day       date not null
);

create index clock_of_journey on casework.clock (authority, journey)
    include (duty, subject, who, trigger, due, published, lasting, excused, organisation) where open;
create index clock_met on casework.clock (authority, duty, met) where not open;
create index clock_trigger on casework.clock (authority, duty, trigger);

-- Grown with every edit, so that nobody overwrites another unseen.
alter table casework.setting add version bigint not null default 0;
alter table casework.organisation add version bigint not null default 0;
alter table casework.member add version bigint not null default 0;

-- The shape of the statutory timetable: the days that the law leaves from the beginning of a state to a duty, for where
-- there is too little of an authority's own to learn from. State '': any other. Running: days already spent there count.
-- SEND Regulations 2014, regs 5, 10, 13, 15, 18, 20 to 22, 25, 27, 44, 45; for reviews, planned 12 weeks ahead.
create table casework.timetable (
    duty    text    not null,
    state   text    not null,
    days    int     not null,
    running boolean not null,
    primary key (duty, state)
);
insert into casework.timetable (duty, state, days, running) values
    ('A4', '', 42, true),
    ('A10', 'REQUESTED', 140, true), ('A10', 'ASSESSING', 98, true), ('A10', 'DRAFTED', 28, true), ('A10', '', 98, false),
    ('K2', '', 42, true), ('K4', 'REQUESTED', 140, true), ('K4', 'ASSESSING', 98, true), ('K4', '', 28, false),
    ('R1', 'IN_REVIEW', 28, true), ('R1', '', 84, false),
    ('R2', 'IN_REVIEW', 28, true), ('R2', '', 84, false),
    ('V4', 'IN_REVIEW', 28, true), ('V4', '', 84, false),
    ('R9', 'IN_REVIEW', 28, true), ('R9', '', 28, false),
    ('R10', 'IN_REVIEW', 28, true), ('R10', '', 28, false),
    ('R12', 'BEING_AMENDED', 56, true), ('R12', '', 56, false),
    ('P1', 'IN_REVIEW', 84, true), ('P1', 'BEING_AMENDED', 56, true), ('P1', '', 140, false),
    ('P2', 'IN_REVIEW', 84, true), ('P2', 'BEING_AMENDED', 56, true), ('P2', '', 140, false),
    ('P3', 'IN_REVIEW', 84, true), ('P3', 'BEING_AMENDED', 56, true), ('P3', '', 140, false),
    ('Z2', '', 15, false), ('Z4', 'BEING_REASSESSED', 98, true), ('Z4', '', 98, false),
    ('V1', '', 21, false), ('V3', '', 42, true), ('J2', '', 28, false),
    ('T4', '', 30, false), ('T5', '', 3, false), ('T8', '', 14, false), ('T10', '', 42, false), ('T12', '', 14, false),
    ('T12b', '', 98, false), ('T13', '', 77, false), ('T14', '', 14, false), ('T15', '', 35, false), ('T16', '', 14, false),
    ('T17', '', 14, false), ('T18', '', 35, false);

-- What the authority has to do on its live journeys, with how much time is left and how much it usually takes. Duties
-- that only bite if it decides so (no plan, no amendment) or that say the same day again are left out.
create function casework.work(today date)
returns table (authority text, journey text, person text, officer bigint, state text, since date, duty text,
    trigger date, due date, published date, excused boolean, usual int, journeys int, slack int)
language sql stable as $$
    select s.authority, s.journey, s.person, s.officer, s.state, s.since, c.duty, c.trigger, c.due, c.published, c.excused,
        u.usual, coalesce(p.journeys, 0), c.due - today - u.usual
    from casework.standing s
    cross join lateral ( -- offset 0: from journeys to their clocks, never the other way round
        select c.duty, c.trigger, c.due, c.published, c.excused from casework.clock c
        where c.authority = s.authority and c.journey = s.journey and c.open and not c.lasting and c.due is not null
            and c.who in ('authority', 'new authority') and c.duty not in ('A7', 'K3', 'R12b', 'R13', 'T12a')
        offset 0) c
    left join lateral (
        select p.days, p.journeys from casework.pace p
        where p.authority = s.authority and p.duty = c.duty and p.state = s.state
            and p.week = least(104, greatest(0, (today - s.since) / 7))
        offset 0) p on true
    cross join lateral (select coalesce(p.days,
        (select case when t.running then greatest(0, t.days - (today - s.since)) else t.days end
            from casework.timetable t where t.duty = c.duty and t.state in (s.state, '')
            order by t.state desc limit 1),
        14) as usual offset 0) u
    where (s.state not in ('ENDED', 'MOVED_AWAY', 'BROKEN_OFF') or c.duty like 'T%')
$$;

-- The school year by age, as the pages reckon it: 0 is reception, 9 and above is when adulthood is prepared for.
create function casework.school_year(born date, day date) returns int language sql immutable as $$
    select (extract(year from day - interval '8 months') - extract(year from born - interval '8 months'))::int - 5
$$;
