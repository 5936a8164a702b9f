-- Samples of plans for scrutiny, and what witnesses say to what was written down of them.

-- A sample that was asked for. Its frame is a list of keys that mean nothing on this side of the wall: only the side of
-- the cases holds the salt that they were made with.
create table review.sample (
    authority text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    review    bigint, -- none: the portfolio holder's own sample
    id        bigint generated always as identity,
    frame     text not null check (frame in ('PLANS_ISSUED', 'REVIEWS_HELD')),
    first_day date not null,
    last_day  date not null check (last_day >= first_day),
    size      int  not null check (size between 1 and 30),
    seed      text not null check (seed ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,39}$'),
    markers   smallint not null check (markers between 1 and 2), -- how many people mark each plan
    asked     date not null,
    author    bigint,
    keys      text[] not null check (array_length(keys, 1) >= 6), -- of the whole frame, sorted
    digest    text not null check (digest ~ '^[0-9a-f]{64}$'),
    evidence  bigint, -- the item that was made of its marks
    primary key (authority, id),
    foreign key (authority, review) references review.review,
    foreign key (authority, review, evidence) references review.evidence
);

-- What was left out of a frame before it was drawn from, by ground.
create table review.sample_ground (
    authority text not null,
    review    bigint,
    sample    bigint not null,
    ground    text not null check (ground ~ '^[A-Z_]{1,40}$'),
    plans     int check (plans = 0 or plans >= 6), -- none: one to five, and on this side nobody knows how many
    primary key (authority, sample, ground),
    foreign key (authority, sample) references review.sample
);

-- A drawn plan, once the side of the cases has given it out without names, or has left it out and said why.
create table review.sample_plan (
    authority text   not null,
    review    bigint,
    sample    bigint not null,
    place     int    not null check (place > 0), -- in the order that was drawn
    state     text   not null check (state in ('RELEASED', 'LEFT_OUT')),
    ground    text   check (ground ~ '^[A-Z_]{1,40}$'),
    words     text   not null default '' check (length(words) <= 1000),
    sections  text[] check (array_length(sections, 1) = 12), -- A to G, H1, H2, I, J, K
    day       date   not null,
    primary key (authority, sample, place),
    foreign key (authority, sample) references review.sample,
    constraint left_out_says_why check ((state = 'LEFT_OUT') = (ground is not null)),
    constraint only_a_released_plan_has_text check ((state = 'RELEASED') = (sections is not null))
);

-- What one person made of a plan. Turns 1 and 2 don't see each other until both are done; 3 is what they settled on.
create table review.sample_marking (
    authority text     not null,
    review    bigint,
    sample    bigint   not null,
    place     int      not null,
    turn      smallint not null check (turn between 1 and 3),
    marker    bigint   not null, -- an account
    done      boolean  not null default false,
    grades    text[]   not null check (array_length(grades, 1) = 12), -- 1 to 4, NA, or empty: not marked yet
    notes     text[]   not null check (array_length(notes, 1) = 12),
    at        timestamptz not null,
    version   bigint   not null default 0,
    primary key (authority, sample, place, turn),
    foreign key (authority, sample, place) references review.sample_plan
);
create unique index nobody_marks_a_plan_twice on review.sample_marking (authority, sample, place, marker) where turn < 3;

-- The way in for a witness: only the hash of its token is kept. Whoever shows a token sees the row with its hash.
create table review.witness_link (
    authority text   not null,
    review    bigint not null,
    id        bigint generated always as identity,
    witness   bigint not null,
    hash      text   not null unique check (hash ~ '^[0-9a-f]{64}$'),
    made      date   not null,
    last_day  date   not null check (last_day >= made),
    opened    date, -- the first day on which it was used
    ended     boolean not null default false, -- a newer one has taken its place
    author    bigint,
    primary key (authority, review, id),
    foreign key (authority, review, witness) references review.witness
);
create unique index one_link_for_a_witness on review.witness_link (authority, review, witness) where not ended;

create function review.link_hash() returns text language sql stable parallel safe
    return nullif(current_setting('sightline.review_link', true), '');

-- What a witness said to what was written down: a correction of one item, or a word about anything. It stands beside
-- the text; a scrutiny officer takes it over or answers it.
create table review.said_back (
    authority text   not null,
    review    bigint not null,
    id        bigint generated always as identity,
    witness   bigint not null,
    evidence  bigint, -- none: a word about anything
    seen      text   not null default '', -- the text that they corrected
    words     text   not null check (length(words) between 1 and 20000),
    day       date   not null,
    state     text   not null default 'WAITING' check (state in ('WAITING', 'TAKEN_OVER', 'ANSWERED')),
    answer    text   not null default '' check (length(answer) <= 4000),
    answerer  bigint,
    answered  date,
    primary key (authority, review, id),
    foreign key (authority, review, witness) references review.witness,
    foreign key (authority, review, evidence) references review.evidence,
    constraint what_is_done_has_its_day check ((state = 'WAITING') = (answered is null))
);
create index said_back_of_witness on review.said_back (authority, review, witness);

-- That a witness has read what was written down of them and said that it is right.
create table review.evidence_seen (
    authority text   not null,
    review    bigint not null,
    evidence  bigint not null,
    witness   bigint not null,
    day       date   not null,
    version   bigint not null, -- of the item that they saw
    primary key (authority, review, evidence),
    foreign key (authority, review, evidence) references review.evidence,
    foreign key (authority, review, witness) references review.witness
);

do $$
declare kept text;
begin
    foreach kept in array array['sample', 'sample_ground', 'sample_plan', 'sample_marking', 'witness_link', 'said_back',
        'evidence_seen'] loop
        perform review.keep_inside(format('review.%I', kept)::regclass);
    end loop;
    -- A sample without a review belongs to the executive: its members and the directors.
    foreach kept in array array['sample', 'sample_ground', 'sample_plan', 'sample_marking'] loop
        execute format($p$create policy executive on review.%I
            using (authority = review.authority() and review is null and review.part() = 'reader')$p$, kept);
    end loop;
end $$;
create policy holders on review.witness_link for select using (hash = review.link_hash());

-- Tries to open a link that is not there, kept for a quarter of an hour, so that every app instance counts the same ones.
create table witness_try (
    origin text        not null,
    at     timestamptz not null
);
create index witness_try_origin on witness_try (origin, at);
create index witness_try_at on witness_try (at);

-- Behind the wall: which case stands at which place of which sample, and what is being made of its plan.
create table casework.sample (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint not null, -- as in review.sample
    asker     text   not null check (length(asker) between 1 and 300),
    frame     text   not null,
    first_day date   not null,
    last_day  date   not null,
    size      int    not null check (size between 1 and 30),
    salt      bytea  not null check (length(salt) = 32),
    asked     date   not null,
    primary key (authority, id)
);
create table casework.sample_case (
    authority text   not null,
    sample    bigint not null,
    place     int    not null check (place > 0),
    key       text   not null check (key ~ '^[0-9a-f]{32}$'),
    journey   text   not null,
    state     text   not null default 'WAITING' check (state in ('WAITING', 'RELEASED', 'LEFT_OUT')),
    ground    text,
    sections  text[] check (array_length(sections, 1) = 12), -- without names, as far as it has come
    version   bigint not null default 0,
    author    bigint,
    primary key (authority, sample, place),
    unique (authority, sample, journey),
    foreign key (authority, sample) references casework.sample
);
do $$
declare kept text;
begin
    foreach kept in array array['sample', 'sample_case'] loop
        execute format('alter table casework.%I enable row level security', kept);
        execute format('alter table casework.%I force row level security', kept);
        execute format($p$create policy officers on casework.%I
            using (authority = casework.authority() and casework.desk() in ('officer', 'system'))$p$, kept);
    end loop;
end $$;
