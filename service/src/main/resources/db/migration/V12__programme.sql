-- The work programme, a review's terms of reference, its task group and its evidence plan.

-- Why a review came to a state. Kept beside the review; the record only says that it moved.
create table review.move (
    authority text   not null,
    review    bigint not null,
    id        bigint generated always as identity,
    state     text   not null check (state in ('TERMS', 'EVIDENCE', 'FINDINGS', 'REPORT', 'PUBLISHED', 'STOPPED')),
    reason    text   not null check (length(reason) between 1 and 2000),
    day       date   not null,
    author    bigint references person,
    primary key (authority, review, id),
    foreign key (authority, review) references review.review
);

-- What somebody asked scrutiny to look into. Topics belong to the authority: who sits on a committee may read all of
-- them, for the whole committee chooses.
create table review.topic (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    origin    text   not null check (origin in ('ALERT', 'PETITION', 'MOTION', 'CALL_FOR_ACTION', 'INSPECTION',
                                                'MEMBER', 'PUBLIC', 'OFFICER')),
    title     text   not null check (length(title) between 1 and 200),
    about     text   not null check (length(about) between 1 and 4000),
    brought   text   not null default '' check (length(brought) <= 200), -- by whom, by kind or by post
    raised    date   not null,
    committee text   not null default '' check (length(committee) <= 200),
    month     date   check (extract(day from month) = 1), -- when the committee means to look at it
    -- Of a councillor call for action (Local Government Act 2000, section 9FC).
    ward      text   not null default '',
    tried     text   not null default '', -- what has been tried
    sought    text   not null default '', -- the outcome that is sought
    bodies    text   not null default '', -- other bodies concerned
    decision  text   not null default 'OPEN' check (decision in ('OPEN', 'TAKEN', 'LEFT', 'LATER', 'ELSEWHERE')),
    decided   date,
    reasons   text   not null default '',
    became    bigint, -- the review that it became
    version   bigint not null default 0,
    primary key (authority, id),
    foreign key (authority, became) references review.review,
    constraint decision_has_its_day_and_reasons
        check ((decision = 'OPEN') = (decided is null) and (decision = 'OPEN' or reasons <> ''))
);

create table review.topic_score (
    authority text     not null,
    topic     bigint   not null,
    criterion text     not null check (criterion in ('CONCERN', 'IMPACT', 'CHANGE', 'TIMELY', 'PLAN')),
    score     smallint not null check (score between 0 and 3),
    note      text     not null default '' check (length(note) <= 1000),
    primary key (authority, topic, criterion),
    foreign key (authority, topic) references review.topic
);

-- The days on which committees meet.
create table review.committee_day (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    committee text   not null check (length(committee) between 1 and 200),
    day       date   not null,
    primary key (authority, id),
    unique (authority, committee, day)
);

do $$
declare kept text;
begin
    foreach kept in array array['topic', 'topic_score', 'committee_day'] loop
        execute format('alter table review.%I enable row level security', kept);
        execute format('alter table review.%I force row level security', kept);
        execute format($p$create policy scrutiny on review.%I
            using (authority = review.authority() and review.part() in ('officer', 'member', 'system'))$p$, kept);
    end loop;
end $$;

-- Terms of reference: every version is kept whole, a row for each of its parts that holds something.
create table review.terms_version (
    authority text   not null,
    review    bigint not null,
    number    int    not null check (number > 0),
    lines     text   not null default '', -- the lines of enquiry as they stood
    day       date   not null,
    author    bigint references person,
    primary key (authority, review, number),
    foreign key (authority, review) references review.review
);
create table review.terms_part (
    authority text   not null,
    review    bigint not null,
    version   int    not null,
    part      text   not null,
    words     text   not null check (length(words) between 1 and 20000),
    primary key (authority, review, version, part),
    foreign key (authority, review, version) references review.terms_version
);
-- Who agreed to which version, and when: a committee, then the group itself.
create table review.terms_agreed (
    authority text   not null,
    review    bigint not null,
    version   int    not null,
    body      text   not null check (length(body) between 1 and 200),
    day       date   not null,
    primary key (authority, review, version, body),
    foreign key (authority, review, version) references review.terms_version
);

-- Why a line is no longer asked.
alter table review.line add column why text not null default '';

-- What came up beyond the scope, kept until somebody picks it up.
create table review.parked (
    authority   text   not null,
    review      bigint not null,
    id          bigint generated always as identity,
    words       text   not null check (length(words) between 1 and 2000),
    day         date   not null,
    author      bigint references person,
    state       text   not null default 'WAITING' check (state in ('WAITING', 'LINE', 'FOLLOW_UP', 'LEFT')),
    settled     date,
    why         text   not null default '',
    line        int,    -- the line of the next phase that it became
    follow_up   bigint, -- the review that took it up
    primary key (authority, review, id),
    foreign key (authority, review) references review.review,
    foreign key (authority, review, line) references review.line,
    foreign key (authority, follow_up) references review.review,
    constraint settled_with_a_day check ((state = 'WAITING') = (settled is null))
);

-- A co-opted member votes only where the law or a scheme says so.
alter table review.member add column voting boolean not null default true;
create unique index one_chair_at_a_time on review.member (authority, review) where capacity = 'CHAIR' and until is null;

-- Each declaration stays; the member's row holds the latest.
create table review.declaration (
    authority text   not null,
    review    bigint not null,
    id        bigint generated always as identity,
    member    bigint not null,
    day       date   not null,
    interest  text   not null default '', -- empty: nothing to declare
    primary key (authority, review, id),
    foreign key (authority, review, member) references review.member
);

-- The evidence plan: for a line of enquiry and a kind of source, who will tell the review about what, and how many.
create table review.planned (
    authority text   not null,
    review    bigint not null,
    line      int    not null,
    source    text   not null,
    words     text   not null default '' check (length(words) <= 500),
    target    int    not null default 0 check (target between 0 and 999),
    version   bigint not null default 0,
    primary key (authority, review, line, source),
    foreign key (authority, review, line) references review.line
);

do $$
declare kept text;
begin
    foreach kept in array array['move', 'terms_version', 'terms_part', 'terms_agreed', 'parked', 'declaration',
        'planned'] loop
        perform review.keep_inside(format('review.%I', kept)::regclass);
    end loop;
end $$;
