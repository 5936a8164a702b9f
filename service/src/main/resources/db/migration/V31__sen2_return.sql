-- Returns to the Department as they were checked here: what was found, about whom, and what is said about it. The file
-- itself is not kept. All of it is behind the wall of V5.

create table casework.sen2_upload (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    year      int    not null check (year between 2000 and 2100),
    name      text   not null check (length(name) between 1 and 200),
    sha256    text   not null default '' check (sha256 ~ '^([0-9a-f]{64})?$'),
    persons   int    not null default 0,
    listed    int    not null default 0, -- findings that are kept one by one; all are counted
    totals    jsonb  not null default '{}', -- what the return comes to, by measure of the published statistics
    before    bigint, -- the upload of the same year before it, to which the next five belong
    came      int    not null default 0, -- findings
    went      int    not null default 0,
    stayed    int    not null default 0,
    joined    int    not null default 0, -- people
    missing   int    not null default 0,
    at        timestamptz not null,
    author    bigint,
    primary key (authority, id)
);
create index sen2_upload_of_year on casework.sen2_upload (authority, year, id);

-- Everybody in the return, by a digest, so that two uploads can be compared; a name only where something was found.
create table casework.sen2_person (
    authority text   not null,
    upload    bigint not null,
    number    int    not null, -- the place in the return
    digest    text   not null,
    name      text,
    upn       text,
    primary key (authority, upload, number),
    foreign key (authority, upload) references casework.sen2_upload on delete cascade
);
create index sen2_person_digest on casework.sen2_person (authority, upload, digest);

create table casework.sen2_finding (
    authority text   not null,
    upload    bigint not null,
    number    int    not null, -- in the order of the return
    rule      text   not null check (rule ~ '^[A-Z][0-9]{1,3}$'),
    level     text   not null check (level in ('error', 'query')),
    person    int,
    request   int,
    received  date, -- of the request
    element   text   not null,
    line      int    not null,
    message   text   not null,
    match     text   not null, -- a digest of rule, person, day of the request and element: the same in the next upload
    primary key (authority, upload, number),
    foreign key (authority, upload) references casework.sen2_upload on delete cascade
);
create index sen2_finding_match on casework.sen2_finding (authority, upload, match);
create index sen2_finding_person on casework.sen2_finding (authority, upload, person);

-- How often each rule found something, those included that are not listed.
create table casework.sen2_count (
    authority text   not null,
    upload    bigint not null,
    rule      text   not null,
    level     text   not null check (level in ('error', 'query')),
    found     bigint not null check (found > 0),
    primary key (authority, upload, rule, level),
    foreign key (authority, upload) references casework.sen2_upload on delete cascade
);

-- What an authority says to the Department about the queries of a rule, kept for all uploads of a year.
create table casework.sen2_note (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    year      int    not null,
    rule      text   not null check (rule ~ '^[A-Z][0-9]{1,3}$'),
    words     text   not null check (length(words) between 1 and 2000),
    version   bigint not null default 1,
    at        timestamptz not null,
    author    bigint,
    primary key (authority, year, rule)
);

do $$
declare kept text;
begin
    foreach kept in array array['sen2_upload', 'sen2_person', 'sen2_finding', 'sen2_count', 'sen2_note'] loop
        execute format('alter table casework.%I enable row level security', kept);
        execute format('alter table casework.%I force row level security', kept);
        execute format($p$create policy officers on casework.%I
            using (authority = casework.authority() and casework.desk() in ('officer', 'system'))$p$, kept);
    end loop;
end $$;
