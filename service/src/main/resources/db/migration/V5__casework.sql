-- Behind the wall: what happened to each child or young person, and what follows from it. A row is only seen by a
-- connection that has said for whom it reads (casework.authority, desk, account, organisation); whoever says nothing, as
-- every room on the open side does, sees no row at all.
create schema casework;

create function casework.authority() returns text language sql stable parallel safe
    return nullif(current_setting('sightline.authority', true), '');
create function casework.desk() returns text language sql stable parallel safe
    return nullif(current_setting('sightline.desk', true), '');
create function casework.organisation() returns text language sql stable parallel safe
    return nullif(current_setting('sightline.organisation', true), '');

-- Settings (schools, colleges, early years) and the organisations that give advice; none of them is a child.
create table casework.setting (
    authority text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    code      text not null check (length(code) between 1 and 40),
    name      text not null check (length(name) between 1 and 200),
    primary key (authority, code)
);
create table casework.organisation (
    authority text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        text not null check (id ~ '^[a-z0-9-]{1,40}$'),
    name      text not null check (length(name) between 1 and 200),
    primary key (authority, id)
);

-- Which organisation answers for which adviser: first for the setting, else for all (setting '').
create table casework.advice_route (
    authority    text not null,
    adviser      text not null,
    setting      text not null default '',
    organisation text not null,
    primary key (authority, adviser, setting),
    foreign key (authority, organisation) references casework.organisation
);

-- Where an account works. Tasks belong to the organisation, so that a leaver takes none along.
create table casework.member (
    account      bigint primary key references person on delete cascade,
    authority    text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    organisation text,
    foreign key (authority, organisation) references casework.organisation
);

-- The child or young person.
create table casework.person (
    authority text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    person    text not null check (person ~ '^[A-Za-z0-9-]{1,64}$'),
    forename  text not null check (length(forename) between 1 and 100),
    surname   text not null check (length(surname) between 1 and 100),
    born      date not null,
    version   bigint not null default 0,
    primary key (authority, person)
);
create index person_name on casework.person (authority, lower(surname), lower(forename));

-- What happened: added and read, nothing else. The number is the place in the journey, in the order of writing; its key
-- is what makes the second of two writers see the first.
create table casework.event (
    authority text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    journey   text not null check (journey ~ '^[A-Za-z0-9-]{1,64}$'),
    number    int  not null check (number > 0),
    person    text not null,
    name      text not null check (name ~ '^[A-Z][A-Za-z]{0,59}$'),
    day       date not null,
    recorded  date not null,
    detail    text not null,
    at        timestamptz not null,
    author    bigint, -- the account that wrote it; none where it was imported
    primary key (authority, journey, number)
);

-- Who had a journey from when on: added and read, nothing else. The highest number has it now.
create table casework.assignment (
    authority text not null,
    journey   text not null,
    number    int  not null check (number > 0),
    officer   bigint, -- an account; none: nobody has it
    since     date not null,
    at        timestamptz not null,
    author    bigint,
    primary key (authority, journey, number)
);

-- Derived from events, assignments, the law and the calendar, for lists; may be emptied and made anew at any time.
create table casework.standing (
    authority text not null,
    journey   text not null,
    person    text not null,
    state     text not null,
    since     date not null, -- the day this state began
    opened    date not null, -- the day of the first event
    plan_made date,          -- the day of the first final plan
    events    int  not null, -- how many events it was derived from
    officer   bigint,
    primary key (authority, journey)
);
create index standing_officer on casework.standing (authority, officer, state);
create index standing_person on casework.standing (authority, person);

create table casework.clock (
    authority    text not null,
    journey      text not null,
    number       int  not null,
    duty         text not null,
    subject      text,
    who          text not null, -- whose duty it is
    trigger      date not null,
    due          date,
    published    date,
    met          date,
    open         boolean not null,
    lasting      boolean not null, -- a window or a time to wait: open past its last day is no fault
    excused      boolean not null, -- an exception has lifted the limit
    verdict      text,             -- how it ended; none while it is open, for that is a question of the day
    setting      text,             -- of the advice asked for
    organisation text,             -- that owes the advice
    primary key (authority, journey, number)
);
create index clock_open on casework.clock (authority, due) where open;
create index clock_of_organisation on casework.clock (authority, organisation, due) where duty = 'A6';

-- Open clocks that another calendar or another law has moved, told to people and never taken back.
create table casework.moved (
    authority text not null,
    id        bigint generated always as identity,
    at        timestamptz not null,
    journey   text not null,
    duty      text not null,
    subject   text,
    trigger   date not null,
    due_before date,
    due_after date,
    excused   boolean not null, -- whether an exception lifts the limit now
    why       text not null,
    primary key (authority, id)
);

-- By which law and calendar the clocks of an authority were derived.
create table casework.derivation (
    authority text primary key,
    law       text not null, -- a digest
    calendar  text not null  -- a digest
);

-- The officers' desk sees its own authority; an adviser's sees what its organisation was asked, and the child's name.
do $$
declare kept text;
begin
    foreach kept in array array['person', 'event', 'assignment', 'standing', 'clock', 'moved'] loop
        execute format('alter table casework.%I enable row level security', kept);
        execute format('alter table casework.%I force row level security', kept);
        execute format($p$create policy officers on casework.%I
            using (authority = casework.authority() and casework.desk() in ('officer', 'system'))$p$, kept);
    end loop;
end $$;
create policy advisers on casework.clock for select using (
    authority = casework.authority() and casework.desk() = 'adviser'
    and duty = 'A6' and organisation = casework.organisation());
create policy advisers on casework.standing for select using (
    authority = casework.authority() and casework.desk() = 'adviser'
    and exists (select from casework.clock c where c.authority = standing.authority and c.journey = standing.journey));
create policy advisers on casework.person for select using (
    authority = casework.authority() and casework.desk() = 'adviser'
    and exists (select from casework.standing s where s.authority = person.authority and s.person = person.person));

create function casework.is_only_added_to() returns trigger language plpgsql as $$
begin
    raise exception 'What happened is only added to: % refuses %.', tg_table_name, lower(tg_op)
        using errcode = 'insufficient_privilege', hint = 'Write an event that corrects or reverses the old one.';
end $$;
create trigger only_added_to before update or delete or truncate on casework.event
    for each statement execute function casework.is_only_added_to();
create trigger only_added_to before update or delete or truncate on casework.assignment
    for each statement execute function casework.is_only_added_to();
revoke all on casework.event, casework.assignment from current_user;
grant select, insert on casework.event, casework.assignment to current_user;

do $$ begin
    if to_regprocedure('keeper.hand_over(regclass[], regprocedure[])') is not null then
        perform keeper.hand_over(
            array['casework.event', 'casework.assignment']::regclass[],
            array['casework.is_only_added_to()']::regprocedure[]);
    end if;
end $$;
