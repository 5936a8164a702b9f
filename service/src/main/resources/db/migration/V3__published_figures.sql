-- Published figures of English authorities. Every figure keeps the release it was printed in: a later release
-- supersedes an earlier one for today's reader and leaves it in place for the question "what could be known when".

create table vintage (
    id        text primary key,
    title     text not null,
    published date not null,
    source    text not null
);

create table authority (
    code       text primary key check (code ~ '^[0-9]{3}$'),
    name       text not null,
    region     text not null,
    last_year  integer,
    successors text not null default ''
);

create table figure (
    vintage   text    not null references vintage,
    authority text    not null,
    year      integer not null check (year between 2000 and 2100),
    measure   text    not null,
    value     bigint,
    marker    text,
    primary key (authority, year, measure, vintage),
    constraint a_figure_is_a_count_or_a_reason check ((value is null) <> (marker is null)),
    constraint markers_are_known check (marker in ('x', 'z'))
);

create table neighbour (
    authority text    not null references authority,
    rank      integer not null check (rank between 1 and 10),
    neighbour text    not null references authority,
    closeness text    not null,
    primary key (authority, rank)
);

create table inspection (
    authority text not null references authority,
    framework text not null,
    started   date,
    published date,
    revisit_published date,
    outcome   text,
    primary key (authority, framework)
);

create table import_run (
    id        bigint generated always as identity primary key,
    at        timestamptz not null,
    what      text        not null,
    added     bigint      not null,
    changed   bigint      not null,
    unchanged bigint      not null
);
