-- The record: who did what and when, a chain of hashes for each authority. Entries are added and read, nothing else.
create table record_entry (
    authority text        not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    number    bigint      not null check (number > 0),
    at        timestamptz not null,
    kind      text        not null check (kind ~ '^[A-Z][A-Z_]{0,59}$'),
    actor     text        not null check (actor ~ '^(system|[0-9]{1,19})$'),
    subject   text        check (subject ~ '^[a-z]+:[A-Za-z0-9-]{1,64}$'),
    body      text        not null check (body like '{%}'), -- canonical JSON (RFC 8785), kept to the letter
    previous  text        not null check (previous ~ '^[0-9a-f]{64}$'),
    hash      text        not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (authority, number),
    constraint a_chain_does_not_fork unique (authority, previous),
    constraint only_the_first_has_none_before check ((number = 1) = (previous = repeat('0', 64)))
);
create index record_entry_subject on record_entry (subject, authority, number) where subject is not null;

-- The head of each chain as it stood when it was first looked at, or first moved on, on a day in London.
create table record_head (
    day       date   not null,
    authority text   not null,
    number    bigint not null,
    hash      text   not null,
    primary key (day, authority)
);

create function record_is_only_added_to() returns trigger language plpgsql as $$
begin
    raise exception 'The record is only added to: % refuses %.', tg_table_name, lower(tg_op)
        using errcode = 'insufficient_privilege', hint = 'Write a new entry that corrects the old one.';
end $$;

create function record_goes_on_from_its_head() returns trigger language plpgsql as $$
begin
    if new.number > 1 and not exists (
        select from record_entry e
        where e.authority = new.authority and e.number = new.number - 1 and e.hash = new.previous)
    then
        raise exception 'Entry % of % does not follow the entry before it.', new.number, new.authority
            using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger only_added_to before update or delete or truncate on record_entry
    for each statement execute function record_is_only_added_to();
create trigger only_added_to before update or delete or truncate on record_head
    for each statement execute function record_is_only_added_to();
create trigger goes_on_from_its_head before insert on record_entry
    for each row execute function record_goes_on_from_its_head();

-- The application may add and read. Where it owns these tables it could give itself more again, but not by oversight.
revoke all on record_entry, record_head from current_user;
grant select, insert on record_entry, record_head to current_user;

-- Where the server has a keeper (our own PostgreSQL has one), the tables become the keeper's, for good.
do $$ begin
    if to_regprocedure('keeper.hand_over(regclass[], regprocedure[])') is not null then
        perform keeper.hand_over(
            array['record_entry', 'record_head']::regclass[],
            array['record_is_only_added_to()', 'record_goes_on_from_its_head()']::regprocedure[]);
    end if;
end $$;
