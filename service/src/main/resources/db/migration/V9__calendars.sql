-- Bank holidays as GOV.UK published them last; for the years they cover they take the place of those that are shipped.
create table bank_holiday (
    day  date primary key,
    name text not null
);
create table bank_holiday_years (
    only_one   boolean primary key default true check (only_one),
    first_year int not null,
    last_year  int not null check (last_year >= first_year)
);

-- When the settings of an authority are closed, by the codes that its events use.
create table casework.closure (
    authority    text not null check (authority ~ '^[a-z0-9-]{1,40}$'),
    setting      text not null,
    first_closed date not null,
    reopens      date not null check (reopens > first_closed),
    primary key (authority, setting, first_closed)
);
