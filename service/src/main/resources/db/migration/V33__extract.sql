-- Extracts of other systems: handed in, read by a mapping that is kept, brought in, and gone again.

-- A file that was handed in. It goes when it is brought in, and after a day in any case.
create table casework.extract (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    name      text   not null check (length(name) between 1 and 120),
    workbook  boolean not null,
    content   bytea  not null check (length(content) <= 20000000),
    mapping   text   not null default '' check (length(mapping) <= 60), -- the kept mapping that it is read by; none: a new one
    yaml      text   not null default '' check (length(yaml) <= 100000), -- what its columns mean, as far as it was said
    at        timestamptz not null,
    author    bigint,
    version   bigint not null default 0,
    primary key (authority, id)
);

-- What the columns of a system's extracts mean; each version stays.
create table casework.mapping (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    name      text   not null check (length(name) between 1 and 60),
    version   int    not null check (version > 0),
    system    text   not null default '' check (length(system) <= 100), -- what kind of system they come from
    yaml      text   not null check (length(yaml) between 1 and 100000),
    day       date   not null,
    author    bigint,
    primary key (authority, name, version)
);

-- What a brought-in extract came to.
create table casework.extract_import (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    file      text   not null check (length(file) between 1 and 120),
    sha256    text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    mapping   text   not null,
    version   int    not null,
    rows      int    not null check (rows >= 0),
    journeys  int    not null check (journeys >= 0), -- that were new
    events    bigint not null check (events >= 0),   -- of the new ones
    there     int    not null check (there >= 0),    -- that were there already and stayed as they were
    misread   int    not null check (misread >= 0),
    day       date   not null,
    author    bigint,
    primary key (authority, id),
    foreign key (authority, mapping, version) references casework.mapping
);

do $$
declare kept text;
begin
    foreach kept in array array['extract', 'mapping', 'extract_import'] loop
        execute format('alter table casework.%I enable row level security', kept);
        execute format('alter table casework.%I force row level security', kept);
        execute format($p$create policy officers on casework.%I
            using (authority = casework.authority() and casework.desk() in ('officer', 'system'))$p$, kept);
    end loop;
end $$;
