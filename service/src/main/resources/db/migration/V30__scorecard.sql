-- What a partnership has set for its indicators, what it changed when, and what it tried out. Nothing here knows a case:
-- figures themselves are never stored, they are counted when somebody asks.
create schema watch;

create table watch.standard (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    indicator text   not null check (indicator ~ '^[a-z0-9-]{1,60}$'),
    target    double precision check (target between 0 and 100000),
    owner     text   not null default '' check (length(owner) <= 200), -- a post, not a person
    impact    text   not null default '' check (length(impact) <= 2000), -- what it means for children
    version   bigint not null default 0,
    primary key (authority, indicator)
);

create table watch.chart_note (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    indicator text   not null check (indicator ~ '^[a-z0-9-]{1,60}$'),
    month     date   not null check (extract(day from month) = 1),
    words     text   not null check (length(words) between 1 and 300),
    day       date   not null,
    author    bigint references person,
    primary key (authority, id)
);

-- From when mean and limits are worked out afresh: never without a reason and somebody who answers for it.
create table watch.rebase (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    indicator text   not null check (indicator ~ '^[a-z0-9-]{1,60}$'),
    month     date   not null check (extract(day from month) = 1),
    reason    text   not null check (length(reason) between 20 and 1000),
    answers   text   not null check (length(answers) between 2 and 200),
    day       date   not null,
    author    bigint references person,
    primary key (authority, id),
    unique (authority, indicator, month)
);

-- A question of the kind "what if", its progress and its answer, so that any copy of the application can go on with it.
create table watch.trial (
    authority text        not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint      generated always as identity,
    title     text        not null check (length(title) between 1 and 200),
    asked     jsonb       not null,
    state     text        not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    done      int         not null default 0,
    runs      int         not null default 0,
    day       date        not null,
    beat      timestamptz not null, -- when somebody last worked on it
    answer    jsonb,
    author    bigint references person,
    primary key (authority, id),
    check ((state = 'DONE') = (answer is not null))
);
create index trial_open on watch.trial (beat) where state in ('WAITING', 'RUNNING');
