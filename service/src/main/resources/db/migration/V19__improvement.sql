-- From recommendation to effect. Who takes part in scrutiny, or answers to it, reads and writes what is their authority's
-- (the settings are those of reviews: V11); everybody reads what came out of papers that are shown. Persons stand in one
-- table only, post_holder, which nobody outside sees.
create schema improvement;

-- A post or body that owns something: "Head of SEND". Whoever holds it is an attribute that changes.
create table improvement.post (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    name      text   not null check (length(name) between 1 and 200),
    primary key (authority, id),
    unique (authority, name)
);
create table improvement.post_holder (
    authority text   not null,
    post      bigint not null,
    id        bigint generated always as identity,
    person    text   not null check (length(person) between 1 and 100),
    email     text   not null default '' check (email = '' or email ~ '^[^@\s]+@[^@\s]+$'),
    account   bigint references public.person,
    since     date   not null,
    until     date   check (until >= since),
    primary key (authority, post, id),
    foreign key (authority, post) references improvement.post
);
create unique index post_holder_now on improvement.post_holder (authority, post) where until is null;

-- What recommendations came from: a review of ours, a paper that was read, peers, inspectors, the cabinet's own review.
create table improvement.origin (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    kind      text   not null check (kind in ('REVIEW', 'PAPER', 'PEER_REVIEW', 'INSPECTION', 'CABINET_REVIEW')),
    title     text   not null check (length(title) between 1 and 300),
    body      text   not null check (length(body) between 1 and 200), -- who recommends
    day       date   not null,                                        -- of the paper
    review    bigint,                                                 -- of ours
    paper     bigint,                                                 -- of the library's
    link      text   not null default '',                             -- where it can be read
    shown     boolean not null default false,                         -- in the public record
    version   bigint not null default 0,
    primary key (authority, id),
    foreign key (authority, review) references review.review,
    unique (authority, review)
);

-- A recommendation as it was printed. It is never changed once it is here; what becomes of it stands beside it.
create table improvement.recommendation (
    authority      text   not null,
    id             bigint generated always as identity,
    origin         bigint not null,
    position       int    not null check (position > 0),
    reference      text   not null default '', -- as printed: "R01"
    words          text   not null check (length(words) between 1 and 8000),
    addressee_kind text   not null check (addressee_kind in ('EXECUTIVE', 'COUNCIL', 'PARTNER')),
    addressee      text   not null default '',
    due            date,
    due_words      text   not null default '',
    indicator      text   not null default '',
    measure        text   not null default '',
    reviewed       bigint, -- the recommendation's number in our review
    primary key (authority, id),
    foreign key (authority, origin) references improvement.origin,
    unique (authority, origin, position)
);
create table improvement.part (
    authority      text   not null,
    recommendation bigint not null,
    letter         text   not null check (letter ~ '^[a-z0-9]{1,4}$'),
    words          text   not null check (length(words) between 1 and 4000),
    primary key (authority, recommendation, letter),
    foreign key (authority, recommendation) references improvement.recommendation
);

-- An earlier recommendation that one repeats, as somebody decided. UNLIKE: looked at, and not the same.
create table improvement.repeat (
    authority      text   not null,
    recommendation bigint not null,
    earlier        bigint not null check (earlier <> recommendation),
    decision       text   not null check (decision in ('REPEATS', 'UNLIKE')),
    why            text   not null default '',
    day            date   not null,
    primary key (authority, recommendation, earlier),
    foreign key (authority, recommendation) references improvement.recommendation,
    foreign key (authority, earlier) references improvement.recommendation
);

-- The duty to answer: when the paper and the notice came, by which clock, and when the whole answer was published.
create table improvement.duty (
    authority text   not null,
    origin    bigint not null,
    clock     text   not null check (clock in ('EXECUTIVE', 'HEALTH', 'CRIME')),
    received  date   not null,
    notice    date   not null,
    published boolean not null default true, -- whether the report was published, so that the answer must be too
    answered  date,
    version   bigint not null default 0,
    primary key (authority, origin, clock),
    foreign key (authority, origin) references improvement.origin
);

-- The answer to a recommendation, or to one part of it. A change is a new version; the old ones stay.
create table improvement.answer (
    authority      text   not null,
    recommendation bigint not null,
    letter         text   not null default '', -- the part; empty for the whole
    version        bigint not null check (version > 0),
    verdict        text   not null check (verdict in ('AGREED', 'IN_PART', 'NOT_AGREED', 'DEFERRED', 'NOTED')),
    reasons        text   not null default '' check (length(reasons) <= 8000),
    post           bigint,
    due            date,
    due_words      text   not null default '',
    cost           text   not null default '',
    day            date   not null,
    at             timestamptz not null,
    author         bigint,
    primary key (authority, recommendation, letter, version),
    foreign key (authority, recommendation) references improvement.recommendation,
    foreign key (authority, post) references improvement.post
);

-- The decision as councils print it.
create table improvement.decision (
    authority    text   not null,
    origin       bigint not null,
    id           bigint generated always as identity,
    body         text   not null check (length(body) between 1 and 200),
    day          date   not null,
    resolved     text   not null,
    reasons      text   not null,
    alternatives text   not null default '',
    documents    text   not null default '',
    moved_on     text   not null default '', -- what has changed since the paper
    version      bigint not null default 0,
    primary key (authority, id),
    foreign key (authority, origin) references improvement.origin
);

-- Plans and strategies, one under another, and the boards that hold them.
create table improvement.strategy (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    name      text   not null check (length(name) between 1 and 200),
    kind      text   not null check (kind in ('STRATEGY', 'PLAN')),
    above     bigint,
    post      bigint,
    board     bigint,
    version   bigint not null default 0,
    primary key (authority, id),
    unique (authority, name),
    foreign key (authority, above) references improvement.strategy,
    foreign key (authority, post) references improvement.post
);
create table improvement.board (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    name      text   not null check (length(name) between 1 and 200),
    holds     text   not null default '', -- what it is answerable for
    tells     bigint,                     -- the board that it reports to
    how_often text   not null default '',
    version   bigint not null default 0,
    primary key (authority, id),
    unique (authority, name),
    foreign key (authority, tells) references improvement.board
);
alter table improvement.strategy add foreign key (authority, board) references improvement.board;

-- The one action plan. Where an action came from stays with it when two become one.
create table improvement.action (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    words     text   not null check (length(words) between 1 and 4000),
    post      bigint,
    begins    date,
    due       date,
    strategy  bigint,
    board     bigint,
    merged    bigint, -- into this one
    version   bigint not null default 0,
    primary key (authority, id),
    foreign key (authority, post) references improvement.post,
    foreign key (authority, strategy) references improvement.strategy,
    foreign key (authority, board) references improvement.board,
    foreign key (authority, merged) references improvement.action
);
create table improvement.action_origin (
    authority      text   not null,
    action         bigint not null,
    recommendation bigint not null,
    letter         text   not null default '',
    primary key (authority, action, recommendation, letter),
    foreign key (authority, action) references improvement.action,
    foreign key (authority, recommendation) references improvement.recommendation
);
create index action_of_recommendation on improvement.action_origin (authority, recommendation);
create table improvement.action_step (
    authority text   not null,
    action    bigint not null,
    number    int    not null check (number > 0),
    words     text   not null check (length(words) between 1 and 1000),
    due       date,
    done      date,
    primary key (authority, action, number),
    foreign key (authority, action) references improvement.action
);
create table improvement.action_needs (
    authority text   not null,
    action    bigint not null,
    needs     bigint not null check (needs <> action),
    primary key (authority, action, needs),
    foreign key (authority, action) references improvement.action,
    foreign key (authority, needs) references improvement.action
);

-- How far an action has come: each move with its day, reason and who made it. The last one is where it stands.
create table improvement.action_move (
    authority text   not null,
    action    bigint not null,
    number    int    not null check (number > 0),
    stage     text   not null check (stage in
        ('PLANNED', 'UNDER_WAY', 'PAUSED', 'DONE', 'USUAL_BUSINESS', 'NOT_FEASIBLE', 'CLOSED')),
    day       date   not null,
    why       text   not null default '',
    at        timestamptz not null,
    author    bigint,
    primary key (authority, action, number),
    foreign key (authority, action) references improvement.action
);
-- What shows that it was done.
create table improvement.action_proof (
    authority text   not null,
    action    bigint not null,
    id        bigint generated always as identity,
    words     text   not null check (length(words) between 1 and 2000),
    day       date   not null,
    at        timestamptz not null,
    author    bigint,
    primary key (authority, action, id),
    foreign key (authority, action) references improvement.action
);
-- An update that was asked for by mail, with a form of its own, and what came back. The secret of its link is not kept.
create table improvement.ask (
    authority text   not null,
    action    bigint not null,
    id        bigint generated always as identity,
    day       date   not null,
    due       date   not null,
    sent_to   text   not null, -- the post
    secret    text   not null unique check (secret ~ '^[0-9a-f]{64}$'),
    reminded  date,
    answered  date,
    words     text   not null default '',
    claims    text   not null default '', -- the stage that the owner says it has reached
    primary key (authority, action, id),
    foreign key (authority, action) references improvement.action
);
-- Two actions that somebody looked at side by side: made one, or kept apart, and why.
create table improvement.merging (
    authority text   not null,
    id        bigint generated always as identity,
    kept      bigint not null,
    other     bigint not null,
    decision  text   not null check (decision in ('ONE', 'APART')),
    why       text   not null default '',
    day       date   not null,
    author    bigint,
    primary key (authority, id),
    foreign key (authority, kept) references improvement.action,
    foreign key (authority, other) references improvement.action
);

-- The effect of a recommendation, as it was looked at on a day: an indicator before and after, and what can be said.
create table improvement.effect (
    authority      text   not null,
    recommendation bigint not null,
    id             bigint generated always as identity,
    day            date   not null,
    indicator      text   not null,
    query          text   not null, -- of a frozen figure
    digest         text   not null, -- of its data
    since          date   not null, -- the day of the action
    verdict        text   not null check (verdict in ('TOO_EARLY', 'BETTER', 'NO_CHANGE', 'WORSE')),
    words          text   not null,
    at             timestamptz not null,
    author         bigint,
    primary key (authority, recommendation, id),
    foreign key (authority, recommendation) references improvement.recommendation
);

-- The committee's own step: closed on evidence, or opened again, as its minutes say. Carried out is not yet effective:
-- two marks, each by itself.
create table improvement.closing (
    authority      text   not null,
    recommendation bigint not null,
    number         int    not null check (number > 0),
    step           text   not null check (step in ('CLOSED', 'REOPENED')),
    committee      text   not null check (length(committee) between 1 and 200),
    day            date   not null, -- of the meeting
    minute         text   not null check (length(minute) between 1 and 200), -- where it stands in the minutes
    carried_out    boolean not null,
    effective      text   not null check (effective in ('YES', 'NO', 'NOT_KNOWN')),
    evidence       text   not null check (length(evidence) between 1 and 4000),
    at             timestamptz not null,
    author         bigint,
    primary key (authority, recommendation, number),
    foreign key (authority, recommendation) references improvement.recommendation
);

-- A committee's meeting on what it recommended: the item, the questions, what was decided and who is to do what.
create table improvement.meeting (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    committee text   not null check (length(committee) between 1 and 200),
    day       date   not null,
    held      boolean not null default false,
    version   bigint not null default 0,
    primary key (authority, id)
);
create table improvement.meeting_item (
    authority text   not null,
    meeting   bigint not null,
    number    int    not null check (number > 0),
    title     text   not null check (length(title) between 1 and 300),
    origin    bigint, -- the paper that it is about
    questions text   not null default '',
    decided   text   not null default '',
    version   bigint not null default 0,
    primary key (authority, meeting, number),
    foreign key (authority, meeting) references improvement.meeting,
    foreign key (authority, origin) references improvement.origin
);
create table improvement.minute_action (
    authority text   not null,
    meeting   bigint not null,
    item      int    not null,
    id        bigint generated always as identity,
    words     text   not null check (length(words) between 1 and 2000),
    post      bigint,
    due       date,
    done      date,
    primary key (authority, id),
    foreign key (authority, meeting, item) references improvement.meeting_item,
    foreign key (authority, post) references improvement.post
);

do $$
declare kept text;
begin
    foreach kept in array array['post', 'post_holder', 'origin', 'recommendation', 'part', 'repeat', 'duty', 'answer',
        'decision', 'strategy', 'board', 'action', 'action_origin', 'action_step', 'action_needs', 'action_move',
        'action_proof', 'ask', 'merging', 'effect', 'closing', 'meeting', 'meeting_item', 'minute_action'] loop
        execute format('alter table improvement.%I enable row level security', kept);
        execute format('alter table improvement.%I force row level security', kept);
        execute format($p$create policy taking_part on improvement.%I
            using (authority = review.authority() and review.part() in ('officer', 'member', 'reader', 'system'))$p$, kept);
    end loop;
end $$;

-- What everybody may read: papers that are shown, and what hangs on them.
create policy everybody on improvement.origin for select using (shown);
create policy everybody on improvement.post for select using (true);
create policy everybody on improvement.recommendation for select using (exists (
    select from improvement.origin o where o.authority = recommendation.authority and o.id = recommendation.origin and o.shown));
do $$
declare kept text;
begin
    foreach kept in array array['part', 'answer', 'action_origin', 'effect', 'closing'] loop
        execute format($p$create policy everybody on improvement.%1$I for select using (exists (
            select from improvement.recommendation r
            where r.authority = %1$I.authority and r.id = %1$I.recommendation))$p$, kept);
    end loop;
    foreach kept in array array['duty', 'decision'] loop
        execute format($p$create policy everybody on improvement.%1$I for select using (exists (
            select from improvement.origin o where o.authority = %1$I.authority and o.id = %1$I.origin and o.shown))$p$, kept);
    end loop;
end $$;
create policy everybody on improvement.action for select using (exists (
    select from improvement.action_origin t where t.authority = action.authority and t.action = action.id));
create policy everybody on improvement.action_move for select using (exists (
    select from improvement.action_origin t where t.authority = action_move.authority and t.action = action_move.action));

-- What is said here is only added to.
create function improvement.is_only_added_to() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to.', tg_table_name using errcode = 'insufficient_privilege';
end $$;
do $$
declare kept text;
begin
    foreach kept in array array['recommendation', 'part', 'answer', 'action_move', 'action_proof', 'effect', 'closing'] loop
        execute format('create trigger only_added_to before update or delete or truncate on improvement.%I
            for each statement execute function improvement.is_only_added_to()', kept);
    end loop;
end $$;
