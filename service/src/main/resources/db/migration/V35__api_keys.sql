-- Keys with which programs read what their role may see. The secret itself is never kept: a key is 256 random bits, so its
-- plain digest can't be turned round.
create table watch.api_key (
    id        bigint      generated always as identity primary key,
    name      text        not null check (length(name) between 1 and 100), -- what it is for
    digest    text        not null unique check (digest ~ '^[0-9a-f]{64}$'),
    start     text        not null check (length(start) between 4 and 12), -- to tell it from others
    role      text        not null check (role in ('SCRUTINY_OFFICER', 'COMMITTEE_MEMBER', 'CABINET_MEMBER', 'DIRECTOR',
                                                   'SEND_MANAGER', 'ANALYST')),
    authority text        not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    made      timestamptz not null,
    author    bigint      references person,
    expires   date        not null, -- its last day
    used      timestamptz, -- the last time, to the hour
    revoked   timestamptz,
    check (expires >= made::date)
);
