-- What is known of a child or young person beside their journeys, as a return or a file of persons says it: numbers, sex,
-- ethnicity, needs and settings. It is behind the wall of V5, and advisers don't see it.

-- Where it was told. A later telling stands beside an earlier one and speaks instead of it.
create table casework.known_source (
    authority text   not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    id        bigint generated always as identity,
    kind      text   not null check (kind in ('return', 'persons')),
    year      int    check (year between 2000 and 2100), -- of the return
    name      text   not null check (length(name) between 1 and 200), -- of the file
    sha256    text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    tells_of  date   not null, -- the day it tells of: of a return the survey day
    day       date   not null, -- when it was handed in
    author    bigint,
    primary key (authority, id),
    constraint a_return_has_its_year check ((kind = 'return') = (year is not null)),
    unique (authority, kind, sha256)
);

create table casework.known (
    authority      text   not null,
    person         text   not null check (person ~ '^[A-Za-z0-9-]{1,64}$'),
    source         bigint not null,
    upn            text   check (length(upn) between 1 and 100),
    uln            text   check (length(uln) between 1 and 100),
    sex            text   check (length(sex) between 1 and 100),
    ethnicity      text   check (length(ethnicity) between 1 and 100),
    need           text   check (length(need) between 1 and 100), -- the primary one
    second_need    text   check (length(second_need) between 1 and 100),
    urn            text   check (length(urn) between 1 and 100),
    ukprn          text   check (length(ukprn) between 1 and 100),
    setting        text   check (length(setting) between 1 and 100), -- the return's code, where there is no school
    setting_other  text   check (length(setting_other) between 1 and 100),
    second_urn     text   check (length(second_urn) between 1 and 100),
    second_ukprn   text   check (length(second_ukprn) between 1 and 100),
    second_setting text   check (length(second_setting) between 1 and 100),
    primary key (authority, person, source) -- no key leads to the source: to hold it, its row would have to be changeable
);
create index known_upn on casework.known (authority, upn);

do $$
declare kept text;
begin
    foreach kept in array array['known_source', 'known'] loop
        execute format('alter table casework.%I enable row level security', kept);
        execute format('alter table casework.%I force row level security', kept);
        execute format($p$create policy officers_read on casework.%I for select
            using (authority = casework.authority() and casework.desk() in ('officer', 'system'))$p$, kept);
        execute format($p$create policy officers_add on casework.%I for insert
            with check (authority = casework.authority() and casework.desk() in ('officer', 'system'))$p$, kept);
        execute format('create trigger only_added_to before update or delete or truncate on casework.%I
            for each statement execute function casework.is_only_added_to()', kept);
    end loop;
end $$;
revoke all on casework.known_source, casework.known from current_user;
grant select, insert on casework.known_source, casework.known to current_user;

do $$ begin
    if to_regprocedure('keeper.hand_over(regclass[], regprocedure[])') is not null then
        perform keeper.hand_over(
            array['casework.known_source', 'casework.known']::regclass[], array[]::regprocedure[]);
    end if;
end $$;
