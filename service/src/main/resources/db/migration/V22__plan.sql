-- The one action plan: whose a strategy is, what came with an action that was made one with another, and links to update
-- forms of which only a hash is kept.
alter table improvement.strategy add column of_area boolean not null default false; -- partners share it

-- Which origins an action brought to the one that was kept; they go back when somebody takes the two apart.
create table improvement.merging_origin (
    authority      text   not null,
    merging        bigint not null,
    recommendation bigint not null,
    letter         text   not null default '',
    primary key (authority, merging, recommendation, letter),
    foreign key (authority, merging) references improvement.merging
);

-- A reminder brings a link of its own, and the first one still opens.
alter table improvement.ask drop column secret;
create table improvement.ask_link (
    hash      text   not null primary key check (hash ~ '^[0-9a-f]{64}$'),
    authority text   not null,
    action    bigint not null,
    ask       bigint not null,
    made      date   not null,
    foreign key (authority, action, ask) references improvement.ask
);

-- How it went to whoever holds the post, what they give as proof, and what an officer made of it.
alter table improvement.ask
    add column went     text not null default 'BY_HAND' check (went in ('BY_HAND', 'MAIL', 'NOTIFY')),
    add column proof    text not null default '' check (length(proof) <= 2000),
    add column decision text not null default '' check (decision in ('', 'ACCEPTED', 'LEFT')),
    add column why      text not null default '' check (length(why) <= 2000),
    add column decided  date,
    add check ((decision = '') = (decided is null)),
    add check (length(words) <= 4000);
-- One question at a time: whoever holds a post is not asked twice about the same action.
create unique index ask_open on improvement.ask (authority, action) where answered is null;

do $$
declare kept text;
begin
    foreach kept in array array['merging_origin', 'ask_link'] loop
        execute format('alter table improvement.%I enable row level security', kept);
        execute format('alter table improvement.%I force row level security', kept);
        execute format($p$create policy taking_part on improvement.%I
            using (authority = review.authority() and review.part() in ('officer', 'member', 'reader', 'system'))$p$, kept);
    end loop;
end $$;
-- Whoever has nothing but a link sees the one row whose hash they show.
create policy by_link on improvement.ask_link for select
    using (hash = nullif(current_setting('sightline.update_link', true), ''));
