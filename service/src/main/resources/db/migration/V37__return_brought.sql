-- A return that was handed in can be brought into the cases for a day. All of it is behind the wall of V5.

-- What of its tables was left out when it came as CSV files or as a workbook.
alter table casework.sen2_upload add column left_out text[] not null default '{}';

-- The return itself, packed. It goes when it is brought in, and after a day in any case.
create table casework.sen2_file (
    authority text   not null,
    upload    bigint not null,
    content   bytea  not null check (length(content) <= 60000000),
    at        timestamptz not null,
    primary key (authority, upload),
    foreign key (authority, upload) references casework.sen2_upload on delete cascade
);

-- What came of a return that was brought in.
create table casework.sen2_brought (
    authority   text   not null,
    upload      bigint not null,
    newcomers   int    not null check (newcomers >= 0),   -- children who are new
    known       int    not null check (known >= 0),       -- children who were there already
    left_out    int    not null check (left_out >= 0),    -- people of whom it can't be told who they are
    journeys    int    not null check (journeys >= 0),    -- that are new
    carried_on  int    not null check (carried_on >= 0),  -- that were there and have more now
    as_they_are int    not null check (as_they_are >= 0), -- that were there and stayed as they were
    events      bigint not null check (events >= 0),      -- that are new, in new journeys and in others
    there       bigint not null check (there >= 0),       -- that were there already
    guessed     bigint not null check (guessed >= 0),     -- left out, for the return doesn't tell their day
    later       bigint not null check (later >= 0),       -- left out, for they lie after today
    facts       int    not null check (facts >= 0),       -- children of whom something is known now
    day         date   not null,
    author      bigint,
    primary key (authority, upload),
    foreign key (authority, upload) references casework.sen2_upload on delete cascade
);

-- What the return says differently than the case. The case stands.
create table casework.sen2_difference (
    authority    text   not null,
    upload       bigint not null,
    number       int    not null,
    place        int    not null, -- of the person in the return
    person       text   not null default '',
    journey      text   not null default '',
    case_says    text   not null check (length(case_says) <= 1000),
    return_says  text   not null check (length(return_says) <= 1000),
    primary key (authority, upload, number),
    foreign key (authority, upload) references casework.sen2_brought on delete cascade
);

do $$
declare kept text;
begin
    foreach kept in array array['sen2_file', 'sen2_brought', 'sen2_difference'] loop
        execute format('alter table casework.%I enable row level security', kept);
        execute format('alter table casework.%I force row level security', kept);
        execute format($p$create policy officers on casework.%I
            using (authority = casework.authority() and casework.desk() in ('officer', 'system'))$p$, kept);
    end loop;
end $$;
