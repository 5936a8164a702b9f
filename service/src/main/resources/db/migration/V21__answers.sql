-- Answers: in what part somebody gave one, when the public sees it, reminders of the duty, and what each kind of witness told.
alter table improvement.answer add column answered_as text not null default '' check (length(answered_as) <= 60);

-- While the executive's clock for a paper still runs, what is written of its answer is a draft, and only those who take
-- part see it.
drop policy everybody on improvement.answer;
create policy everybody on improvement.answer for select using (
    exists (select from improvement.recommendation r
        where r.authority = answer.authority and r.id = answer.recommendation)
    and not exists (select from improvement.recommendation r
        join improvement.duty d on d.authority = r.authority and d.origin = r.origin
        where r.authority = answer.authority and r.id = answer.recommendation
            and d.clock = 'EXECUTIVE' and d.answered is null));

-- Everybody reads that something was asked for before, once somebody has decided that it was.
create policy everybody on improvement.repeat for select using (decision = 'REPEATS' and exists (
    select from improvement.recommendation r where r.authority = repeat.authority and r.id = repeat.recommendation)
    and exists (select from improvement.recommendation r where r.authority = repeat.authority and r.id = repeat.earlier));

-- Whoever was to answer was reminded.
create table improvement.reminder (
    authority text   not null,
    origin    bigint not null,
    clock     text   not null,
    id        bigint generated always as identity,
    day       date   not null,
    primary key (authority, id),
    foreign key (authority, origin, clock) references improvement.duty
);

-- What each kind of witness told a review of ours, in the words of its published report, and what was recommended for it.
create table improvement.voice (
    authority text   not null,
    origin    bigint not null,
    source    text   not null check (source ~ '^[A-Z_]{1,30}$'),
    number    int    not null check (number > 0),
    found     text   not null,
    told_by   text   not null default '', -- by kind, as the report's list of evidence has it
    primary key (authority, origin, source, number),
    foreign key (authority, origin) references improvement.origin
);
create table improvement.voice_led (
    authority      text   not null,
    origin         bigint not null,
    source         text   not null,
    number         int    not null,
    recommendation bigint not null,
    primary key (authority, origin, source, number, recommendation),
    foreign key (authority, origin, source, number) references improvement.voice on delete cascade,
    foreign key (authority, recommendation) references improvement.recommendation
);

do $$
declare kept text;
begin
    foreach kept in array array['reminder', 'voice', 'voice_led'] loop
        execute format('alter table improvement.%I enable row level security', kept);
        execute format('alter table improvement.%I force row level security', kept);
        execute format($p$create policy taking_part on improvement.%I
            using (authority = review.authority() and review.part() in ('officer', 'member', 'reader', 'system'))$p$, kept);
        execute format($p$create policy everybody on improvement.%1$I for select using (exists (
            select from improvement.origin o where o.authority = %1$I.authority and o.id = %1$I.origin and o.shown))$p$, kept);
    end loop;
end $$;
