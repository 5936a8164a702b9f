-- A topic may come from an alert of the council's own live figures: which, and at the end of which month it was told.

alter table review.topic drop constraint topic_origin_check;
alter table review.topic add constraint topic_origin_check
    check (origin in ('ALERT', 'LIVE_ALERT', 'PETITION', 'MOTION', 'CALL_FOR_ACTION', 'INSPECTION', 'MEMBER', 'PUBLIC',
                      'OFFICER'));
alter table review.topic add column alert text not null default '' check (length(alert) <= 60);
alter table review.topic add column told date;
alter table review.topic add constraint alert_with_its_day check ((alert = '') = (told is null));
