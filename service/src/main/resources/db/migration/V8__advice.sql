-- Documents, plans as versions, letters and advice. All of it is behind the wall of V5.

-- What a file holds stays as it came; nobody's desk may change it or take it out.
create table casework.document (
    authority    text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id           bigint generated always as identity primary key,
    journey      text not null,
    organisation text, -- whose adviser handed it in; none: an officer
    adviser      text, -- what advice it answers, if it answers any
    name         text not null check (length(name) between 1 and 200),
    type         text not null check (type ~ '^[a-z]+/[a-z0-9.+-]+$'),
    size         bigint not null check (size between 1 and 50000000),
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content      bytea not null,
    at           timestamptz not null,
    author       bigint
);
create index document_of_journey on casework.document (authority, journey, id);

-- Each text of a plan, drafts too: added and read, nothing else.
create table casework.plan_version (
    authority text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    journey   text not null check (journey ~ '^[A-Za-z0-9-]{1,64}$'),
    number    int  not null check (number > 0),
    kind      text not null check (kind in ('working', 'draft', 'final', 'amended')),
    sections  text[] not null check (array_length(sections, 1) = 12), -- A to G, H1, H2, I, J, K
    digest    text not null check (digest ~ '^[0-9a-f]{64}$'),
    at        timestamptz not null,
    author    bigint,
    primary key (authority, journey, number)
);

-- What an adviser has typed and not sent yet.
create table casework.advice_draft (
    authority    text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    organisation text not null,
    journey      text not null,
    adviser      text not null,
    views        text not null,
    needs        text not null,
    provision    text not null,
    outcomes     text not null,
    version      bigint not null default 1,
    at           timestamptz not null,
    author       bigint,
    primary key (authority, organisation, journey, adviser)
);

-- Questions of an adviser about a request, and the officers' answers: added and read, nothing else.
create table casework.advice_note (
    authority    text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id           bigint generated always as identity primary key,
    journey      text not null,
    adviser      text not null,
    organisation text not null,
    answers      bigint, -- the note that an officer answers
    words        text not null check (length(words) between 1 and 4000),
    at           timestamptz not null,
    author       bigint
);
create index advice_note_of_journey on casework.advice_note (authority, journey, id);

-- What an officer writes into a letter in their own words, such as the reasons for a decision.
create table casework.letter_words (
    authority text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    journey   text not null,
    event     text not null, -- the day, and the adviser where one is asked
    letter    text not null,
    words     text not null,
    version   bigint not null default 1,
    at        timestamptz not null,
    author    bigint,
    primary key (authority, journey, event, letter)
);

-- What every letter of an authority says about the authority itself and those who help a family.
create table casework.letterhead (
    authority text primary key check (authority ~ '^[a-z0-9-]{1,40}$'),
    texts     jsonb not null,
    version   bigint not null default 1,
    at        timestamptz not null,
    author    bigint
);

do $$
declare kept text;
begin
    foreach kept in array array['document', 'plan_version', 'advice_draft', 'advice_note', 'letter_words', 'letterhead'] loop
        execute format('alter table casework.%I enable row level security', kept);
        execute format('alter table casework.%I force row level security', kept);
    end loop;
    foreach kept in array array['document', 'plan_version', 'advice_note'] loop
        execute format($p$create policy officers_read on casework.%I for select
            using (authority = casework.authority() and casework.desk() in ('officer', 'system'))$p$, kept);
        execute format($p$create policy officers_add on casework.%I for insert
            with check (authority = casework.authority() and casework.desk() in ('officer', 'system'))$p$, kept);
    end loop;
    foreach kept in array array['letter_words', 'letterhead'] loop
        execute format($p$create policy officers on casework.%I
            using (authority = casework.authority() and casework.desk() in ('officer', 'system'))$p$, kept);
    end loop;
    -- An adviser reads and adds what is the organisation's own, about a request that was made to it.
    foreach kept in array array['document', 'advice_note'] loop
        execute format($p$create policy advisers_read on casework.%I for select
            using (authority = casework.authority() and casework.desk() = 'adviser'
                and organisation = casework.organisation())$p$, kept);
        execute format($p$create policy advisers_add on casework.%I for insert
            with check (authority = casework.authority() and casework.desk() = 'adviser'
                and organisation = casework.organisation()
                and exists (select from casework.clock c where c.authority = %I.authority
                    and c.journey = %I.journey and c.subject = %I.adviser))$p$, kept, kept, kept, kept);
    end loop;
end $$;
create policy advisers on casework.advice_draft using (
    authority = casework.authority() and casework.desk() = 'adviser' and organisation = casework.organisation());

create trigger only_added_to before update or delete or truncate on casework.plan_version
    for each statement execute function casework.is_only_added_to();
create trigger only_added_to before update or delete or truncate on casework.advice_note
    for each statement execute function casework.is_only_added_to();
revoke all on casework.plan_version, casework.advice_note from current_user;
grant select, insert on casework.plan_version, casework.advice_note to current_user;

do $$ begin
    if to_regprocedure('keeper.hand_over(regclass[], regprocedure[])') is not null then
        perform keeper.hand_over(
            array['casework.plan_version', 'casework.advice_note']::regclass[], array[]::regprocedure[]);
    end if;
end $$;
