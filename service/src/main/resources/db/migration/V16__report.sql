-- A review's report: the group's own words in it, the files made of it, its drafts for accuracy, and what was published.

-- Who reads: the policies for people who were asked to read a draft need to know the account.
create function review.account() returns bigint language sql stable parallel safe
    return nullif(current_setting('sightline.review_account', true), '')::bigint;

-- The group's own words: foreword, background and so on, and the fields of the committee's cover report. A change is a
-- new version; the old ones stay.
create table review.report_text (
    authority text   not null,
    review    bigint not null,
    name      text   not null check (name ~ '^[a-z][a-z-]{1,40}$'),
    words     text   not null check (length(words) <= 40000),
    version   bigint not null check (version > 0),
    at        timestamptz not null,
    author    bigint,
    primary key (authority, review, name, version),
    foreign key (authority, review) references review.review
);

-- Chapters that are not printed. What is not here is.
create table review.report_left_out (
    authority text   not null,
    review    bigint not null,
    chapter   text   not null,
    primary key (authority, review, chapter),
    foreign key (authority, review) references review.review
);

-- Files that were made of a report, so that a second download is quick. The digest is of the report's own words.
create table review.rendering (
    authority text   not null,
    review    bigint not null,
    digest    text   not null check (digest ~ '^[0-9a-f]{64}$'),
    form      text   not null check (form in ('HTML', 'DOCX', 'PDF')),
    bytes     bytea  not null,
    at        timestamptz not null,
    primary key (authority, review, digest, form),
    foreign key (authority, review) references review.review
);

-- A draft, as it stood on the day it was shown to those concerned.
create table review.draft (
    authority text   not null,
    review    bigint not null,
    id        bigint generated always as identity,
    title     text   not null check (length(title) between 1 and 200),
    note      text   not null default '', -- what the readers are asked
    shared    date   not null,
    closes    date   not null check (closes >= shared - 1), -- the day before where it was closed at once
    html      text   not null,
    digest    text   not null check (digest ~ '^[0-9a-f]{64}$'),
    author    bigint,
    primary key (authority, review, id),
    foreign key (authority, review) references review.review
);
create table review.draft_paragraph (
    authority text   not null,
    review    bigint not null,
    draft     bigint not null,
    name      text   not null, -- its id in the report
    place     int    not null,
    words     text   not null,
    primary key (authority, review, draft, name),
    foreign key (authority, review, draft) references review.draft
);
-- Somebody who was asked to read it: with an account, or with a link of their own whose secret is not kept.
create table review.draft_reader (
    authority text   not null,
    review    bigint not null,
    draft     bigint not null,
    id        bigint generated always as identity,
    name      text   not null check (length(name) between 1 and 200),
    account   bigint references person,
    secret    text   unique check (secret ~ '^[0-9a-f]{64}$'), -- the digest of the link's secret
    opened    timestamptz,                                     -- when they first opened it
    ended     boolean not null default false,                  -- the link was taken back
    primary key (authority, review, draft, id),
    foreign key (authority, review, draft) references review.draft,
    constraint by_account_or_by_link check ((account is null) <> (secret is null)),
    unique (authority, review, draft, account)
);
create table review.draft_comment (
    authority text   not null,
    review    bigint not null,
    draft     bigint not null,
    id        bigint generated always as identity,
    draft_reader bigint not null,
    paragraph text   not null,
    words     text   not null check (length(words) between 1 and 4000),
    at        timestamptz not null,
    answer    text   check (answer in ('CHANGED', 'NOT_CHANGED')),
    why       text   not null default '',
    answered  date,
    version   bigint not null default 0,
    primary key (authority, review, draft, id),
    foreign key (authority, review, draft, draft_reader) references review.draft_reader,
    foreign key (authority, review, draft, paragraph) references review.draft_paragraph,
    constraint an_answer_has_its_day check ((answer is null) = (answered is null))
);

-- A published report and its editions. A correction is a new edition; the old ones stay.
create table review.publication (
    authority text   not null,
    review    bigint not null,
    number    bigint generated always as identity unique, -- the public number
    received  date, -- by the executive
    notice    date, -- of the duty to answer
    version   bigint not null default 0,
    primary key (authority, review),
    foreign key (authority, review) references review.review
);
create table review.edition (
    authority text   not null,
    review    bigint not null,
    edition   int    not null check (edition > 0),
    title     text   not null,
    council   text   not null,
    committee text   not null,
    day       date   not null,
    why       text   not null default '', -- what was corrected
    digest    text   not null check (digest ~ '^[0-9a-f]{64}$'), -- over the digests of its files
    page      text   not null, -- what the public page shows
    asked     int    not null, -- how many recommendations it makes
    author    bigint,
    primary key (authority, review, edition),
    foreign key (authority, review) references review.publication
);
create table review.edition_file (
    authority text   not null,
    review    bigint not null,
    edition   int    not null,
    paper     text   not null check (paper in ('REPORT', 'SUMMARY', 'EASY_READ')),
    form      text   not null check (form in ('HTML', 'DOCX', 'PDF')),
    digest    text   not null check (digest ~ '^[0-9a-f]{64}$'),
    bytes     bytea  not null,
    primary key (authority, review, edition, paper, form),
    foreign key (authority, review, edition) references review.edition
);

do $$
declare kept text;
begin
    foreach kept in array array['report_text', 'report_left_out', 'rendering', 'draft', 'draft_paragraph',
        'draft_reader', 'draft_comment', 'publication', 'edition', 'edition_file'] loop
        perform review.keep_inside(format('review.%I', kept)::regclass);
    end loop;
end $$;

-- A director or cabinet member reads the drafts that were shared with their account, and their own comments.
create policy readers on review.draft_reader for select
    using (authority = review.authority() and review.part() = 'reader' and account = review.account());
create policy readers on review.draft for select
    using (authority = review.authority() and review.part() = 'reader' and exists (
        select from review.draft_reader r
        where r.authority = draft.authority and r.review = draft.review and r.draft = draft.id
            and r.account = review.account()));
create policy readers on review.draft_paragraph for select
    using (authority = review.authority() and review.part() = 'reader' and exists (
        select from review.draft_reader r
        where r.authority = draft_paragraph.authority and r.review = draft_paragraph.review
            and r.draft = draft_paragraph.draft and r.account = review.account()));
create policy readers on review.draft_comment for select
    using (authority = review.authority() and review.part() = 'reader' and exists (
        select from review.draft_reader r
        where r.authority = draft_comment.authority and r.review = draft_comment.review
            and r.draft = draft_comment.draft and r.id = draft_comment.draft_reader
            and r.account = review.account()));

-- What is published is for everybody.
create policy everybody on review.publication for select using (true);
create policy everybody on review.edition for select using (true);
create policy everybody on review.edition_file for select using (true);
