package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.EventName;
import sightline.journey.law.Duty;
import sightline.journey.time.Limit;

/** One clock while it is being reckoned. */
final class Running {

    private final Reckoning reckoning;
    private final Duty duty;
    private final int trigger;
    private Sum sum;
    private String reference;
    private Optional<String> subject = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private int met = Timeline.NEVER;
    private int ended = Timeline.NEVER;

    Running(Reckoning reckoning, Duty duty, int trigger) {
        this.reckoning = reckoning;
        this.duty = duty;
        this.trigger = trigger;
        this.reference = duty.reference();
        this.sum = new Sum.None("no limit");
    }

    Duty duty() {
        return duty;
    }

    LocalDate from() {
        return reckoning.timeline().at(trigger).date();
    }

    /** The duty's own limit of that name from the trigger. */
    Sum counted(String limit) {
        return new Sum.Counted(
                duty.limit(limit),
                from(),
                reckoning.timeline().at(trigger).name().words());
    }

    Running by(Sum other) {
        sum = other;
        return this;
    }

    Running by(String limit) {
        return by(counted(limit));
    }

    void written(String otherReference) {
        reference = otherReference;
    }

    Running subject(String name) {
        subject = Optional.of(name);
        return this;
    }

    void published(LocalDate day) {
        published = Optional.of(day);
    }

    Running met(Names names) {
        return metAt(reckoning.timeline().after(trigger, names));
    }

    Running metAt(int place) {
        met = place;
        return this;
    }

    Running ended(Names names) {
        return endedAt(reckoning.timeline().after(trigger, names));
    }

    Running endedAt(int place) {
        ended = Math.min(ended, place);
        return this;
    }

    /** A limit: to be done on or before the last day. */
    void asLimit() {
        Optional<LocalDate> due = sum.day(reckoning.counting());
        List<LookedAt> looked =
                due.map(day -> reckoning.exceptions(duty, from(), day, subject)).orElse(List.of());
        Explanation why = explanation(looked);
        add(due, why, due.map(day -> limited(day, why.isExcused())).orElse(Verdict.PENDING));
    }

    /** A window that belongs to the family: the next step may be taken after its last day. */
    void asWindow() {
        asWaiting(0);
    }

    /** A time to wait: the next step may be taken on the last day itself. */
    void asFirstFreeDay() {
        asWaiting(1);
    }

    private void asWaiting(int freeDays) {
        Optional<LocalDate> due = sum.day(reckoning.counting());
        Verdict verdict = met == Timeline.NEVER
                ? Verdict.PENDING
                : due.filter(day -> reckoning.timeline().at(met).date().isAfter(day.minusDays(freeDays)))
                                .isPresent()
                        ? Verdict.ON_TIME
                        : Verdict.EARLY;
        add(due, explanation(List.of()), verdict);
    }

    private Verdict limited(LocalDate due, boolean excused) {
        boolean done = met != Timeline.NEVER;
        LocalDate day = done
                ? reckoning.timeline().at(met).date()
                : reckoning.timeline().asOf();
        if (!day.isAfter(due)) {
            return done ? Verdict.ON_TIME : Verdict.PENDING;
        }
        if (done) {
            return excused ? Verdict.LATE_EXCEPTED : Verdict.LATE;
        }
        return excused ? Verdict.OVERDUE_EXCEPTED : Verdict.OVERDUE;
    }

    private Explanation explanation(List<LookedAt> looked) {
        int last = Math.min(met, ended);
        Optional<EventName> outcome = last == Timeline.NEVER
                ? Optional.empty()
                : Optional.of(reckoning.timeline().at(last).name());
        return new Explanation(
                duty, reckoning.timeline().at(trigger).name(), reference, sum, reckoning.counting(), looked, outcome);
    }

    private void add(Optional<LocalDate> due, Explanation why, Verdict verdict) {
        boolean fellAway = ended < met;
        Optional<LocalDate> done =
                fellAway ? Optional.empty() : reckoning.timeline().day(met);
        reckoning.add(new Clock(
                duty,
                subject,
                from(),
                due,
                done,
                fellAway ? Verdict.NOT_APPLICABLE : verdict,
                published,
                !fellAway && due.isPresent() && isOnTheBoundary(due.get(), done),
                why));
    }

    /** On the very last day; where the first day is counted, also on the day that is the last by the general rule. */
    private boolean isOnTheBoundary(LocalDate due, Optional<LocalDate> done) {
        LocalDate day = done.orElse(reckoning.timeline().asOf());
        boolean inWeeks = sum instanceof Sum.Counted counted && counted.limit() instanceof Limit.Weeks;
        int earlier = inWeeks ? reckoning.counting().weeks().daysEarlier() : 0;
        return day.equals(due) || day.equals(due.plusDays(earlier));
    }
}
