-- Witnesses, meetings, visits and days of hearings.

-- What a witness needs to be able to take part, beyond the words in "needs"; and the day they were asked.
alter table review.witness
    add column interpreter text    not null default '', -- the language, or British Sign Language; empty where none is needed
    add column remote      boolean not null default false,
    add column times       text    not null default '', -- times that don't work, in words
    add column asked       date;

-- When a meeting or a visit begins and ends; a day of hearings has a frame.
alter table review.session
    add column begins time,
    add column ends   time,
    add constraint a_session_ends_after_it_begins check (begins < ends),
    add constraint a_session_that_begins_ends check ((begins is null) = (ends is null));

-- What a day has to give. The members' groups hear people side by side.
create table review.day_frame (
    authority   text   not null,
    review      bigint not null,
    session     bigint not null,
    first       time   not null,
    last        time   not null,
    slot        int    not null check (slot between 5 and 240),
    lunch_from  time,
    lunch_until time,
    rest        int    not null check (rest between 0 and 240), -- minutes a group has for itself after hard testimony
    rooms       text[] not null,
    groups      int    not null check (groups between 1 and 6),
    version     bigint not null default 0,
    primary key (authority, review, session),
    foreign key (authority, review, session) references review.session,
    check (first < last),
    check ((lunch_from is null) = (lunch_until is null)),
    check (lunch_from < lunch_until)
);
create table review.day_member (
    authority text   not null,
    review    bigint not null,
    session   bigint not null,
    member    bigint not null,
    in_group  int    not null check (in_group between 1 and 6),
    primary key (authority, review, session, member),
    foreign key (authority, review, session) references review.session,
    foreign key (authority, review, member) references review.member
);

-- Who is heard at a session. A place in the day is all of start, group and room, or none of them.
create table review.hearing (
    authority text    not null,
    review    bigint  not null,
    session   bigint  not null,
    witness   bigint  not null,
    minutes   int     not null default 30 check (minutes between 5 and 480),
    hard      boolean not null default false,
    arrives   time,
    start     time,
    in_group  int     check (in_group between 1 and 6),
    room      text,
    locked    boolean not null default false,
    came      text    not null default 'UNKNOWN' check (came in ('UNKNOWN', 'CAME', 'REMOTE', 'APOLOGIES', 'ABSENT')),
    version   bigint  not null default 0,
    primary key (authority, review, session, witness),
    foreign key (authority, review, session) references review.session,
    foreign key (authority, review, witness) references review.witness,
    constraint a_place_is_whole check ((start is null) = (in_group is null) and (start is null) = (room is null)),
    constraint only_a_place_is_locked check (not locked or start is not null)
);
create index hearing_of_witness on review.hearing (authority, review, witness);
create table review.hearing_window (
    authority text   not null,
    review    bigint not null,
    session   bigint not null,
    witness   bigint not null,
    from_time time   not null,
    until     time   not null,
    primary key (authority, review, session, witness, from_time, until),
    foreign key (authority, review, session, witness) references review.hearing on delete cascade,
    check (from_time < until)
);
create table review.hearing_line (
    authority text   not null,
    review    bigint not null,
    session   bigint not null,
    witness   bigint not null,
    line      int    not null,
    primary key (authority, review, session, witness, line),
    foreign key (authority, review, session, witness) references review.hearing on delete cascade,
    foreign key (authority, review, line) references review.line
);
create table review.kept_apart (
    authority text   not null,
    review    bigint not null,
    session   bigint not null,
    witness   bigint not null,
    other     bigint not null,
    primary key (authority, review, session, witness, other),
    foreign key (authority, review, session, witness) references review.hearing on delete cascade,
    foreign key (authority, review, session, other) references review.hearing on delete cascade,
    check (witness <> other)
);

-- A search for a timetable. What it found is put into the hearings, unless somebody changed the day meanwhile.
create table review.timetable_search (
    authority text   not null,
    review    bigint not null,
    session   bigint not null,
    id        bigint generated always as identity,
    state     text   not null default 'RUNNING' check (state in ('RUNNING', 'FOUND', 'OVERTAKEN', 'FAILED')),
    begun     timestamptz not null,
    ended     timestamptz,
    placed    int    not null default 0,
    unplaced  int    not null default 0,
    primary key (authority, review, session, id),
    foreign key (authority, review, session) references review.session
);

-- Members at a session.
create table review.attendance (
    authority text   not null,
    review    bigint not null,
    session   bigint not null,
    member    bigint not null,
    came      text   not null check (came in ('UNKNOWN', 'CAME', 'REMOTE', 'APOLOGIES', 'ABSENT')),
    primary key (authority, review, session, member),
    foreign key (authority, review, session) references review.session,
    foreign key (authority, review, member) references review.member
);

-- What members read before a session, and what they may ask.
create table review.briefing (
    authority text   not null,
    review    bigint not null,
    session   bigint not null,
    purpose   text   not null,
    promises  text   not null, -- what not to promise
    care      text   not null, -- looking after witnesses and each other
    version   bigint not null default 0,
    primary key (authority, review, session),
    foreign key (authority, review, session) references review.session
);
create table review.question (
    authority text   not null,
    review    bigint not null,
    session   bigint not null,
    line      int    not null,
    words     text   not null check (length(words) <= 4000), -- a question a line
    version   bigint not null default 0,
    primary key (authority, review, session, line),
    foreign key (authority, review, session) references review.session,
    foreign key (authority, review, line) references review.line
);

-- Notes are only added: each press of the button adds one. A press that is sent twice adds one.
create table review.note (
    authority text   not null,
    review    bigint not null,
    session   bigint not null,
    id        bigint generated always as identity,
    witness   bigint,
    line      int,
    words     text   not null check (length(words) between 1 and 20000),
    at        timestamptz not null,
    author    bigint,
    press     uuid   not null,
    evidence  bigint, -- what the note was turned into
    primary key (authority, review, session, id),
    unique (authority, review, session, press),
    foreign key (authority, review, session) references review.session,
    foreign key (authority, review, witness) references review.witness,
    foreign key (authority, review, line) references review.line,
    foreign key (authority, review, evidence) references review.evidence
);

-- What a session asked somebody to send or say later.
create table review.follow_up (
    authority text   not null,
    review    bigint not null,
    session   bigint not null,
    id        bigint generated always as identity,
    words     text   not null check (length(words) between 1 and 2000),
    from_whom text   not null check (length(from_whom) between 1 and 200), -- a post or a kind of source
    due       date,
    got       date,
    answer    text   not null default '',
    version   bigint not null default 0,
    primary key (authority, review, session, id),
    foreign key (authority, review, session) references review.session
);

do $$
declare kept text;
begin
    foreach kept in array array['day_frame', 'day_member', 'hearing', 'hearing_window', 'hearing_line', 'kept_apart',
        'timetable_search', 'attendance', 'briefing', 'question', 'note', 'follow_up'] loop
        perform review.keep_inside(format('review.%I', kept)::regclass);
    end loop;
end $$;
