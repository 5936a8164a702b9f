-- Scrutiny reviews. Nothing here knows a case: this schema is on the open side of the wall, and its own wall is about
-- evidence, which only the scrutiny officers of the authority and the review's own task group may read before it is
-- published. A row is only seen by a connection that has said for whom it reads (authority, part, and the reviews whose
-- group the reader belongs to); whoever says nothing sees no row.
create schema review;

create function review.authority() returns text language sql stable parallel safe
    return nullif(current_setting('sightline.review_authority', true), '');
create function review.part() returns text language sql stable parallel safe
    return nullif(current_setting('sightline.review_part', true), '');
-- The reviews whose task group the reader belongs to.
create function review.inside() returns bigint[] language sql stable parallel safe
    return coalesce(string_to_array(nullif(current_setting('sightline.review_inside', true), ''), ',')::bigint[], '{}');

-- For which authority an account takes part in scrutiny, or answers to it. An administrator says so.
create table review.place (
    account   bigint primary key references person on delete cascade,
    authority text not null check (authority ~ '^[a-z0-9-]{1,40}$')
);

create table review.review (
    authority text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    title     text not null check (length(title) between 1 and 200),
    committee text not null check (length(committee) between 1 and 200),
    state     text not null default 'TERMS'
              check (state in ('TERMS', 'EVIDENCE', 'FINDINGS', 'REPORT', 'PUBLISHED', 'STOPPED')),
    opened    date not null,
    phase     int  not null default 1 check (phase between 1 and 9),
    follows   bigint, -- the review of which this is the next phase
    version   bigint not null default 0,
    primary key (authority, id),
    foreign key (authority, follows) references review.review
);

-- The task group and those who support it. Somebody who leaves keeps their row, with the day.
create table review.member (
    authority   text   not null,
    review      bigint not null,
    id          bigint generated always as identity,
    name        text   not null check (length(name) between 1 and 100),
    capacity    text   not null check (capacity in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'CO_OPTED', 'SUPPORT')),
    party       text   not null default '', -- political group; empty for officers and for those who have none
    account     bigint references person,
    since       date   not null,
    until       date   check (until >= since),
    why         text   not null default '', -- why the membership began or ended
    interest    text   not null default '', -- what was declared
    declared    date,                       -- the day on which it was, or on which there was nothing to declare
    version     bigint not null default 0,
    primary key (authority, review, id),
    foreign key (authority, review) references review.review
);
create index member_account on review.member (account) where until is null;

-- Lines of enquiry, and the specifics beneath them.
create table review.line (
    authority text   not null,
    review    bigint not null,
    number    int    not null check (number > 0), -- never given again
    parent    int,
    position  int    not null,
    question  text   not null check (length(question) between 1 and 1000),
    phase     int    not null default 1,
    dropped   boolean not null default false,
    version   bigint not null default 0,
    primary key (authority, review, number),
    foreign key (authority, review) references review.review,
    foreign key (authority, review, parent) references review.line
);

-- People who tell the review something. What others may see of them is shown_as; the name stays inside.
create table review.witness (
    authority    text   not null,
    review       bigint not null,
    id           bigint generated always as identity,
    source       text   not null, -- a kind of source: sightline.service.review.book.SourceKind
    name         text   not null default '',
    shown_as     text   not null check (length(shown_as) between 1 and 200),
    organisation text   not null default '',
    post         text   not null default '',
    email        text   not null default '',
    called       text   not null default 'INVITED' check (called in ('INVITED', 'REQUIRED')),
    state        text   not null default 'WANTED'
                 check (state in ('WANTED', 'ASKED', 'COMING', 'DECLINED', 'HEARD')),
    consent      text   not null default 'NOT_ASKED'
                 check (consent in ('NOT_ASKED', 'QUOTE', 'QUOTE_UNNAMED', 'SUMMARY_ONLY', 'WITHDRAWN')),
    consented    date,
    needs        text   not null default '', -- what they need to be able to take part
    version      bigint not null default 0,
    primary key (authority, review, id),
    foreign key (authority, review) references review.review
);

-- A meeting, a visit, or a whole day of slots.
create table review.session (
    authority text   not null,
    review    bigint not null,
    id        bigint generated always as identity,
    kind      text   not null check (kind in ('DAY', 'MEETING', 'VISIT')),
    title     text   not null check (length(title) between 1 and 200),
    day       date   not null,
    place     text   not null default '',
    held      boolean not null default false,
    version   bigint not null default 0,
    primary key (authority, review, id),
    foreign key (authority, review) references review.review
);

-- What the review was told, shown or found. Withdrawn rows stay, and are used nowhere.
create table review.evidence (
    authority      text   not null,
    review         bigint not null,
    id             bigint generated always as identity,
    kind           text   not null
                   check (kind in ('DOCUMENT', 'NOTE', 'TESTIMONY', 'SURVEY', 'FIGURE', 'RESEARCH', 'VISIT')),
    title          text   not null check (length(title) between 1 and 300),
    source         text   not null, -- a kind of source
    origin         text   not null check (length(origin) between 1 and 300), -- who said it, by kind and never by name
    day            date   not null,
    classification text   not null default 'CONFIDENTIAL'
                   check (classification in ('PUBLIC', 'EXEMPT', 'CONFIDENTIAL')),
    paragraph      smallint check (paragraph between 1 and 7), -- of Schedule 12A to the Local Government Act 1972
    consent        text   not null default 'NOT_NEEDED'
                   check (consent in ('NOT_NEEDED', 'ASKED', 'QUOTE', 'QUOTE_UNNAMED', 'SUMMARY_ONLY', 'WITHDRAWN')),
    summary        text   not null default '',
    words          text   not null default '', -- all of it, as text
    witness        bigint,
    session        bigint,
    at             timestamptz not null,
    author         bigint,
    withdrawn      boolean not null default false,
    version        bigint not null default 0,
    primary key (authority, review, id),
    foreign key (authority, review) references review.review,
    foreign key (authority, review, witness) references review.witness,
    foreign key (authority, review, session) references review.session,
    constraint exempt_matter_names_its_paragraph check ((classification = 'EXEMPT') = (paragraph is not null))
);

create table review.evidence_line (
    authority text   not null,
    review    bigint not null,
    evidence  bigint not null,
    line      int    not null,
    primary key (authority, review, evidence, line),
    foreign key (authority, review, evidence) references review.evidence,
    foreign key (authority, review, line) references review.line
);
create index evidence_of_line on review.evidence_line (authority, review, line);

create table review.theme (
    authority text   not null,
    review    bigint not null,
    id        bigint generated always as identity,
    name      text   not null check (length(name) between 1 and 200),
    position  int    not null,
    state     text   not null default 'ACCEPTED' check (state in ('PROPOSED', 'ACCEPTED', 'REFUSED')),
    version   bigint not null default 0,
    primary key (authority, review, id),
    foreign key (authority, review) references review.review
);
create table review.evidence_theme (
    authority text   not null,
    review    bigint not null,
    evidence  bigint not null,
    theme     bigint not null,
    primary key (authority, review, evidence, theme),
    foreign key (authority, review, evidence) references review.evidence,
    foreign key (authority, review, theme) references review.theme
);

-- What we found; what we conclude; what we recommend.
create table review.finding (
    authority text   not null,
    review    bigint not null,
    id        bigint generated always as identity,
    theme     bigint not null,
    words     text   not null check (length(words) between 1 and 4000),
    kind      text   not null check (kind in ('STRENGTH', 'WEAKNESS', 'FACT')),
    position  int    not null,
    withdrawn boolean not null default false,
    version   bigint not null default 0,
    primary key (authority, review, id),
    foreign key (authority, review, theme) references review.theme
);
create table review.finding_evidence (
    authority text   not null,
    review    bigint not null,
    finding   bigint not null,
    evidence  bigint not null,
    quotation text   not null default '', -- words of the evidence that the finding quotes
    primary key (authority, review, finding, evidence),
    foreign key (authority, review, finding) references review.finding,
    foreign key (authority, review, evidence) references review.evidence
);
create table review.finding_line (
    authority text   not null,
    review    bigint not null,
    finding   bigint not null,
    line      int    not null,
    primary key (authority, review, finding, line),
    foreign key (authority, review, finding) references review.finding,
    foreign key (authority, review, line) references review.line
);
create table review.conclusion (
    authority text   not null,
    review    bigint not null,
    id        bigint generated always as identity,
    theme     bigint not null,
    words     text   not null check (length(words) between 1 and 4000),
    position  int    not null,
    withdrawn boolean not null default false,
    version   bigint not null default 0,
    primary key (authority, review, id),
    foreign key (authority, review, theme) references review.theme
);
create table review.conclusion_finding (
    authority  text   not null,
    review     bigint not null,
    conclusion bigint not null,
    finding    bigint not null,
    primary key (authority, review, conclusion, finding),
    foreign key (authority, review, conclusion) references review.conclusion,
    foreign key (authority, review, finding) references review.finding
);
create table review.recommendation (
    authority      text   not null,
    review         bigint not null,
    id             bigint generated always as identity,
    theme          bigint not null,
    words          text   not null check (length(words) between 1 and 4000),
    addressee_kind text   not null default 'EXECUTIVE' check (addressee_kind in ('EXECUTIVE', 'COUNCIL', 'PARTNER')),
    addressee      text   not null default '', -- a post or a body, not a person
    due            date,
    due_words      text   not null default '', -- where it is a period: "each term"
    indicator      text   not null default '', -- one of ours that will show it
    measure        text   not null default '', -- or a measure in words
    kind           text   not null check (kind in ('QUICK_WIN', 'OPERATIONAL', 'STRATEGIC')),
    cost           text   not null default '',
    power          text   not null default '', -- by what power the addressee can do it
    sent           date,                       -- a quick win that was sent before the report
    position       int    not null,
    withdrawn      boolean not null default false,
    version        bigint not null default 0,
    primary key (authority, review, id),
    foreign key (authority, review, theme) references review.theme
);
create table review.recommendation_part (
    authority      text   not null,
    review         bigint not null,
    recommendation bigint not null,
    letter         text   not null check (letter ~ '^[a-z]$'),
    words          text   not null check (length(words) between 1 and 2000),
    primary key (authority, review, recommendation, letter),
    foreign key (authority, review, recommendation) references review.recommendation
);
create table review.recommendation_conclusion (
    authority      text   not null,
    review         bigint not null,
    recommendation bigint not null,
    conclusion     bigint not null,
    primary key (authority, review, recommendation, conclusion),
    foreign key (authority, review, recommendation) references review.recommendation,
    foreign key (authority, review, conclusion) references review.conclusion
);
create table review.recommendation_finding (
    authority      text   not null,
    review         bigint not null,
    recommendation bigint not null,
    finding        bigint not null,
    primary key (authority, review, recommendation, finding),
    foreign key (authority, review, recommendation) references review.recommendation,
    foreign key (authority, review, finding) references review.finding
);

-- Puts a table behind the review's wall: scrutiny officers of the authority see all of it, members what is of their own
-- reviews. Later migrations call it for each table that has the columns authority and review.
create function review.keep_inside(kept regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', kept);
    execute format('alter table %s force row level security', kept);
    execute format($p$create policy officers on %s
        using (authority = review.authority() and review.part() in ('officer', 'system'))$p$, kept);
    execute format($p$create policy members on %s
        using (authority = review.authority() and review.part() = 'member' and review = any(review.inside()))$p$, kept);
end $$;

do $$
declare kept text;
begin
    foreach kept in array array['member', 'line', 'witness', 'session', 'evidence', 'evidence_line', 'theme',
        'evidence_theme', 'finding', 'finding_evidence', 'finding_line', 'conclusion', 'conclusion_finding',
        'recommendation', 'recommendation_part', 'recommendation_conclusion', 'recommendation_finding'] loop
        perform review.keep_inside(format('review.%I', kept)::regclass);
    end loop;
end $$;

-- That a review exists, and what it asks, everybody who works for the authority may know.
alter table review.review enable row level security;
alter table review.review force row level security;
create policy officers on review.review
    using (authority = review.authority() and review.part() in ('officer', 'system'));
create policy members on review.review
    using (authority = review.authority() and review.part() = 'member' and id = any(review.inside()));
create policy readers on review.review for select
    using (authority = review.authority() and review.part() in ('member', 'reader'));
create policy readers on review.line for select
    using (authority = review.authority() and review.part() in ('member', 'reader'));
create policy readers on review.member for select
    using (authority = review.authority() and review.part() in ('member', 'reader'));
