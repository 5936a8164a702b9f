-- Around a case: the people on it, what the family said and was answered, and when an adviser was reminded.

-- Somebody on a case: a parent or carer, the young person, the school's special needs lead, an adviser. They belong to the
-- child or young person, so that the next journey knows them too.
create table casework.party (
    authority    text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id           bigint generated always as identity,
    person       text not null,
    part         text not null check (part ~ '^[A-Z_]{1,40}$'),
    name         text not null check (length(name) between 1 and 200),
    relation     text not null default '' check (length(relation) <= 200), -- such as "grandmother" or "Willow Bank School"
    phone        text not null default '' check (length(phone) <= 60),
    email        text not null default '' check (length(email) <= 254),
    address      text not null default '' check (length(address) <= 1000),
    confidential boolean not null default false, -- the address must not be shared
    version      bigint not null default 0,
    at           timestamptz not null,
    author       bigint,
    primary key (authority, id)
);
create index party_person on casework.party (authority, person);

-- A message or call of the family. What was said is never changed; its answer is written once.
create table casework.contact (
    authority text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    journey   text not null,
    id        bigint generated always as identity,
    received  timestamptz not null,
    from_whom text not null check (length(from_whom) between 1 and 200),
    channel   text not null check (channel ~ '^[A-Z_]{1,40}$'),
    about     text not null check (about ~ '^[A-Z_]{1,40}$'),
    words     text not null check (length(words) between 1 and 10000),
    at        timestamptz not null,
    author    bigint,
    answered  timestamptz check (answered >= received),
    answer    text check (length(answer) between 1 and 10000),
    answerer  bigint,
    primary key (authority, id),
    constraint an_answer_has_its_time check ((answered is null) = (answer is null))
);
create index contact_journey on casework.contact (authority, journey, received);
create index contact_waiting on casework.contact (authority, received) where answered is null;

create function casework.contact_is_answered_once() returns trigger language plpgsql as $$
begin
    if old.answered is not null
        or (new.authority, new.journey, new.id, new.received, new.from_whom, new.channel, new.about, new.words, new.at,
            new.author) is distinct from (old.authority, old.journey, old.id, old.received, old.from_whom, old.channel,
            old.about, old.words, old.at, old.author)
    then
        raise exception 'What a family said is only added to: contact refuses to be changed.'
            using errcode = 'insufficient_privilege', hint = 'Write a new contact.';
    end if;
    return new;
end $$;
create trigger answered_once before update on casework.contact
    for each row execute function casework.contact_is_answered_once();
create trigger only_added_to before delete or truncate on casework.contact
    for each statement execute function casework.is_only_added_to();

-- When an adviser was reminded of advice that was asked for.
create table casework.chase (
    authority text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    journey   text not null,
    id        bigint generated always as identity,
    adviser   text not null check (length(adviser) between 1 and 200),
    at        timestamptz not null,
    author    bigint,
    primary key (authority, id)
);
create index chase_journey on casework.chase (authority, journey);
create trigger only_added_to before update or delete or truncate on casework.chase
    for each statement execute function casework.is_only_added_to();

-- Keys that say nothing about anybody, above those that imports bring.
create sequence casework.key_of_person start 9000001;
create sequence casework.key_of_journey start 9000001;

do $$
declare kept text;
begin
    foreach kept in array array['party', 'contact', 'chase'] loop
        execute format('alter table casework.%I enable row level security', kept);
        execute format('alter table casework.%I force row level security', kept);
        execute format($p$create policy officers on casework.%I
            using (authority = casework.authority() and casework.desk() in ('officer', 'system'))$p$, kept);
    end loop;
end $$;
revoke all on casework.contact, casework.chase from current_user;
grant select, insert, update (answered, answer, answerer) on casework.contact to current_user;
grant select, insert on casework.chase to current_user;

-- Who it is that has the same name or birthday as a newcomer, and who is looked for by part of a name or by birthday.
create index person_forename on casework.person (authority, lower(forename) text_pattern_ops);
create index person_surname on casework.person (authority, lower(surname) text_pattern_ops);
create index person_born on casework.person (authority, born);
