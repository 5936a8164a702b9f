-- What was taken back and why, what was sent ahead, and what somebody answered to the report's own check.

-- A finding, conclusion or recommendation that was taken back, and perhaps put back later. The row of the thing itself
-- only says whether it counts now; here stands everything that was said about it.
create table review.taken_back (
    authority text   not null,
    review    bigint not null,
    id        bigint generated always as identity,
    step      text   not null check (step in ('FINDING', 'CONCLUSION', 'RECOMMENDATION')),
    item      bigint not null,
    why       text   not null check (length(why) between 1 and 2000),
    at        timestamptz not null,
    author    bigint,
    restored  timestamptz, -- when it was put back
    restorer  bigint,
    primary key (authority, review, id),
    foreign key (authority, review) references review.review
);
create unique index taken_back_once on review.taken_back (authority, review, step, item) where restored is null;

-- A quick win as it was sent ahead of the report: later changes of the recommendation leave this as it was.
create table review.quick_win (
    authority      text   not null,
    review         bigint not null,
    recommendation bigint not null,
    day            date   not null,
    addressee      text   not null check (length(addressee) between 1 and 300),
    words          text   not null,
    at             timestamptz not null,
    author         bigint,
    primary key (authority, review, recommendation),
    foreign key (authority, review, recommendation) references review.recommendation
);

-- "Seen, and this is why": somebody's answer to a message of the check. It holds for one rule at one place, as long as
-- what the message is about stays as it was (digest); it is only ever taken back, never changed.
create table review.waiver (
    authority  text   not null,
    review     bigint not null,
    id         bigint generated always as identity,
    rule       text   not null check (rule ~ '^[a-z-]{1,60}$'),
    place      text   not null check (place ~ '^[a-z]{1,30}(-[0-9]{1,19})?$'),
    digest     text   not null check (digest ~ '^[0-9a-f]{64}$'),
    because    text   not null check (length(because) between 1 and 2000),
    at         timestamptz not null,
    author     bigint,
    taken_back timestamptz,
    primary key (authority, review, id),
    foreign key (authority, review) references review.review
);
create unique index waiver_once on review.waiver (authority, review, rule, place, digest) where taken_back is null;

do $$
begin
    perform review.keep_inside('review.taken_back');
    perform review.keep_inside('review.quick_win');
    perform review.keep_inside('review.waiver');
end $$;
