-- Who can sign in, and what they are here to do.
create table person (
    id             bigint generated always as identity primary key,
    email          text        not null unique check (email = lower(email) and length(email) between 3 and 254),
    name           text        not null check (length(name) between 1 and 100),
    password       text,        -- a salted hash; none for somebody who only signs in through their organisation
    password_until timestamptz, -- set on a one-time password: its last moment; it only serves to choose one's own
    active         boolean     not null default true,
    invented       boolean     not null default false, -- a demonstration person, who can't sign in anywhere else
    stamp          bigint      not null default 0, -- grows with password, roles and active, and ends older sessions
    version        bigint      not null default 0, -- grows with every edit, so that nobody overwrites another unseen
    created        timestamptz not null,
    check (password is not null or password_until is null)
);

create table person_role (
    person bigint not null references person on delete cascade,
    role   text   not null check (role in (
        'SCRUTINY_OFFICER', 'COMMITTEE_MEMBER', 'CABINET_MEMBER', 'DIRECTOR', 'SEND_MANAGER',
        'CASE_OFFICER', 'ADVISER', 'FAMILY', 'ANALYST', 'ADMINISTRATOR')),
    primary key (person, role)
);

-- Tries that have not succeeded, kept for a quarter of an hour, so that every app instance counts the same ones.
create table sign_in_failure (
    account_key text        not null, -- a hash of the email address that was typed
    address     text        not null,
    at          timestamptz not null
);
create index sign_in_failure_account on sign_in_failure (account_key, at);
create index sign_in_failure_address on sign_in_failure (address, at);
create index sign_in_failure_at on sign_in_failure (at);
