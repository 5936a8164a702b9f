-- The evidence register: files, what they say in passages, what passages mean, frozen figures, surveys and proposed themes.

alter table review.evidence add column withdrawn_why text not null default '';

-- Evidence that may be used: not taken back, neither by us nor by whoever said it.
create view review.live with (security_invoker = true) as
    select e.authority, e.review, e.id, e.kind, e.title, e.source, e.origin, e.day, e.classification, e.paragraph, e.consent,
        e.summary, e.words, e.version
    from review.evidence e
    where not e.withdrawn and e.consent <> 'WITHDRAWN'
        and not exists (select from review.witness w where w.authority = e.authority and w.review = e.review
            and w.id = e.witness and w.consent = 'WITHDRAWN');

-- The file that an item came as.
create table review.paper (
    authority text   not null,
    review    bigint not null,
    evidence  bigint not null,
    name      text   not null check (length(name) between 1 and 255),
    type      text   not null,
    size      bigint not null check (size >= 0),
    sha256    text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content   bytea  not null,
    unread    text   not null default '', -- why no text could be taken out of it
    primary key (authority, review, evidence),
    foreign key (authority, review, evidence) references review.evidence
);
create unique index paper_once on review.paper (authority, review, sha256);

-- An item in pieces of about three sentences. What one means is a vector of one byte a part, after the factor that the
-- parts share; none yet where it is still to be worked out.
create table review.passage (
    authority text   not null,
    review    bigint not null,
    evidence  bigint not null,
    number    int    not null check (number >= 0), -- 0: the title and the summary
    words     text   not null,
    found     tsvector not null generated always as (to_tsvector('english', words)) stored,
    meaning   bytea check (length(meaning) = 388),
    primary key (authority, review, evidence, number),
    foreign key (authority, review, evidence) references review.evidence
);
create index passage_to_read on review.passage (authority, review) where meaning is null;

-- Which version of an item its passages were cut from.
create table review.reading (
    authority text   not null,
    review    bigint not null,
    evidence  bigint not null,
    version   bigint not null,
    primary key (authority, review, evidence),
    foreign key (authority, review, evidence) references review.evidence
);

-- What a proposed theme was proposed for; kept when it is refused, so that it isn't proposed again.
create table review.theme_heart (
    authority text   not null,
    review    bigint not null,
    theme     bigint not null,
    meaning   bytea  not null check (length(meaning) = 388),
    primary key (authority, review, theme),
    foreign key (authority, review, theme) references review.theme
);
create table review.theme_passage (
    authority text   not null,
    review    bigint not null,
    theme     bigint not null,
    evidence  bigint not null,
    number    int    not null,
    place     bigint not null, -- the nearest to what all of them mean is 1
    primary key (authority, review, theme, evidence, number),
    foreign key (authority, review, theme) references review.theme,
    foreign key (authority, review, evidence) references review.evidence
);

-- A figure as it was frozen: what was asked, what came out, and the digest of the rows it was made from.
create table review.frozen (
    authority text   not null,
    review    bigint not null,
    evidence  bigint not null,
    query     text   not null check (length(query) between 1 and 500),
    title     text   not null,
    value     text   not null, -- as people read it, with its count
    period    text   not null,
    source    text   not null, -- who published it, and when
    unit      text   not null check (unit in ('PERCENT', 'COUNT', 'RATIO')),
    rows      text   not null, -- one a line, cells parted by tabs, the heads first
    releases  text   not null, -- the release of each row, one a line
    digest    text   not null check (digest ~ '^[0-9a-f]{64}$'), -- SHA-256 of the rows in UTF-8
    day       date   not null,
    primary key (authority, review, evidence),
    foreign key (authority, review, evidence) references review.evidence
);

-- Answers to a survey. The file is let go as soon as somebody has said what each of its columns is.
create table review.survey (
    authority text   not null,
    review    bigint not null,
    id        bigint generated always as identity,
    name      text   not null,
    sha256    text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content   text,
    answers   int    not null default 0, -- how many people answered
    bad       int    not null default 0, -- how many rows could not be read
    evidence  bigint,
    at        timestamptz not null,
    primary key (authority, review, id),
    foreign key (authority, review) references review.review,
    foreign key (authority, review, evidence) references review.evidence,
    constraint an_imported_survey_has_let_its_file_go check ((evidence is null) = (content is not null))
);
create table review.survey_question (
    authority text   not null,
    review    bigint not null,
    survey    bigint not null,
    position  int    not null,
    words     text   not null,
    kind      text   not null check (kind in ('CLOSED', 'OPEN')),
    primary key (authority, review, survey, position),
    foreign key (authority, review, survey) references review.survey
);
create table review.survey_count (
    authority text   not null,
    review    bigint not null,
    survey    bigint not null,
    question  int    not null,
    position  int    not null,
    answer    text   not null,
    people    int    not null check (people >= 0),
    primary key (authority, review, survey, question, position),
    foreign key (authority, review, survey, question) references review.survey_question
);

do $$
declare kept text;
begin
    foreach kept in array array['paper', 'passage', 'reading', 'theme_heart', 'theme_passage', 'frozen', 'survey',
        'survey_question', 'survey_count'] loop
        perform review.keep_inside(format('review.%I', kept)::regclass);
    end loop;
end $$;
