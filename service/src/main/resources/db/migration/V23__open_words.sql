-- Versions of decisions, an answer that is a draft also where no clock runs, and names of former holders of posts erased.

-- What a record of a decision said before somebody changed it. Its first version counts nought, as the decision's own does.
create table improvement.decision_version (
    authority    text   not null,
    origin       bigint not null,
    version      bigint not null check (version >= 0),
    body         text   not null,
    day          date   not null,
    resolved     text   not null,
    reasons      text   not null,
    alternatives text   not null,
    documents    text   not null,
    moved_on     text   not null,
    at           timestamptz not null,
    author       bigint,
    primary key (authority, origin, version),
    foreign key (authority, origin) references improvement.origin
);

-- The day on which the answer to a paper was published to which no clock belongs: what peers recommend, or the cabinet's own
-- review. Until then it is a draft, as it is while the executive's clock runs.
alter table improvement.origin add column answered date;

-- A former holder's name and address are erased; that somebody held the post in that time stays.
alter table improvement.post_holder drop constraint post_holder_person_check;
alter table improvement.post_holder add check (length(person) <= 100 and (person <> '' or until is not null));

-- Rows of every authority are looked at here, which the walls forbid to everybody else; they stand again at once.
alter table improvement.decision no force row level security;
alter table improvement.duty no force row level security;
alter table improvement.origin no force row level security;
alter table improvement.recommendation no force row level security;
alter table improvement.answer no force row level security;
insert into improvement.decision_version (authority, origin, version, body, day, resolved, reasons, alternatives, documents,
    moved_on, at)
    select authority, origin, version, body, day, resolved, reasons, alternatives, documents, moved_on, day from improvement.decision;
-- What everybody could read stays readable.
update improvement.origin o set answered = given.day
    from (select r.authority, r.origin, max(a.day) as day from improvement.answer a
        join improvement.recommendation r on r.authority = a.authority and r.id = a.recommendation group by 1, 2) given
    where given.authority = o.authority and given.origin = o.id and not exists (select from improvement.duty d
        where d.authority = o.authority and d.origin = o.id and d.clock = 'EXECUTIVE');
alter table improvement.decision force row level security;
alter table improvement.duty force row level security;
alter table improvement.origin force row level security;
alter table improvement.recommendation force row level security;
alter table improvement.answer force row level security;

alter table improvement.decision_version enable row level security;
alter table improvement.decision_version force row level security;
create policy taking_part on improvement.decision_version
    using (authority = review.authority() and review.part() in ('officer', 'member', 'reader', 'system'));
create policy everybody on improvement.decision_version for select using (exists (
    select from improvement.origin o
    where o.authority = decision_version.authority and o.id = decision_version.origin and o.shown));
create trigger only_added_to before update or delete or truncate on improvement.decision_version
    for each statement execute function improvement.is_only_added_to();

-- Everybody reads an answer once it is out: the executive's clock has stopped, or, where it never ran, somebody published it.
drop policy everybody on improvement.answer;
create policy everybody on improvement.answer for select using (exists (
    select from improvement.recommendation r
    join improvement.origin o on o.authority = r.authority and o.id = r.origin
    where r.authority = answer.authority and r.id = answer.recommendation and o.shown and (
        o.answered is not null or exists (select from improvement.duty d
            where d.authority = o.authority and d.origin = o.id and d.answered is not null
                and (d.clock = 'EXECUTIVE' or not exists (select from improvement.duty e
                    where e.authority = o.authority and e.origin = o.id and e.clock = 'EXECUTIVE'))))));
