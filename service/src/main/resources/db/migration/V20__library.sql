-- The library of published papers: what others recommended, whether it was agreed, and what came of it. What is in it was
-- published before, so no wall stands around it; who adds and accepts, the pages decide. Only what a person has accepted is
-- found by others.
create schema library;

create table library.paper (
    id         bigint generated always as identity primary key,
    title      text   not null check (length(title) between 1 and 300),
    council    text   not null check (length(council) between 1 and 200),
    year       int    not null check (year between 1990 and 2099),
    kind       text   not null check (kind in
        ('SCRUTINY', 'ANSWER', 'MINUTES', 'PEER_REVIEW', 'INSPECTION', 'OWN_REVIEW', 'PLAN', 'OTHER')),
    published  text   not null default '' check (length(published) <= 500), -- where, in words or as an address
    state      text   not null check (state in ('READING', 'READ', 'UNREADABLE')),
    unreadable text   not null default '',                                  -- why no text could be taken out of it
    name       text   not null check (length(name) between 1 and 255),
    type       text   not null,
    size       bigint not null check (size > 0),
    sha256     text   not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea  not null,
    words      text   not null default '',                                  -- the text that was read
    record     json,                                                        -- sightline-paper/1, as it was read
    added      timestamptz not null,
    adder      bigint references public.person,
    version    bigint not null default 0
);
create index paper_to_read on library.paper (id) where state = 'READING';

-- What a paper recommends, or an answer in it to something that another paper recommends. Where it stands is told in
-- characters of the paper's text, so that a person can check it.
create table library.item (
    id          bigint generated always as identity primary key,
    paper       bigint  not null references library.paper on delete cascade,
    sort        text    not null check (sort in ('RECOMMENDATION', 'ANSWER')),
    standing    text    not null check (standing in ('FOUND', 'ACCEPTED', 'STRUCK')),
    by_hand     boolean not null default false, -- a person found it, not the reader
    reference   text    not null default '',    -- as printed: "R01"
    heading     text    not null default '',
    words       text    not null,
    addressee   text    not null default '',
    due         text    not null default '',
    reply       text    not null check (reply in
        ('NOT_STATED', 'AGREED', 'IN_PRINCIPLE', 'IN_PART', 'NOT_AGREED', 'DEFERRED', 'NOTED')),
    reasons     text    not null default '',
    responder   text    not null default '',
    became      text    not null default '',    -- what came of it, as far as the paper says
    words_from  int,
    words_to    int,
    answer_from int,
    answer_to   int,
    found       tsvector not null generated always as (to_tsvector('english',
        words || ' ' || heading || ' ' || addressee || ' ' || reasons || ' ' || became)) stored,
    meaning     bytea   check (length(meaning) = 388), -- none yet where it is still to be worked out
    version     bigint  not null default 0,
    check (sort = 'ANSWER' or words <> ''),
    check (0 <= words_from and words_from < words_to),
    check (0 <= answer_from and answer_from < answer_to),
    check ((words_from is null) = (words_to is null) and (answer_from is null) = (answer_to is null))
);
create index item_of_paper on library.item (paper);
create index item_found on library.item using gin (found) where standing = 'ACCEPTED';
create index item_to_understand on library.item (id) where standing = 'ACCEPTED' and meaning is null;

create table library.part (
    item      bigint not null references library.item on delete cascade,
    number    int    not null check (number > 0),
    label     text   not null default '',
    words     text   not null check (words <> ''),
    addressee text   not null default '',
    due       text   not null default '',
    found     tsvector not null generated always as (to_tsvector('english', words || ' ' || addressee)) stored,
    primary key (item, number)
);

-- A paper is taken in once by each authority.
create unique index origin_of_paper on improvement.origin (authority, paper);
