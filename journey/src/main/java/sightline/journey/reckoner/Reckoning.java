package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.ExceptionRecorded;
import sightline.journey.law.Duty;
import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;
import sightline.journey.time.Limit;

/** The work on one journey: what the rules are given, and the clocks they leave. */
final class Reckoning {

    private final LawBook law;
    private final Counting counting;
    private final Timeline timeline;
    private final List<ExceptionRecorded> exceptions = new ArrayList<>(0);
    private final List<Clock> clocks = new ArrayList<>();

    Reckoning(LawBook law, Counting counting, Timeline timeline) {
        this.law = law;
        this.counting = counting;
        this.timeline = timeline;
        if (timeline.has(EventName.EXCEPTION_RECORDED)) {
            for (Event event : timeline.events()) {
                if (event instanceof ExceptionRecorded exception) {
                    exceptions.add(exception);
                }
            }
        }
    }

    Timeline timeline() {
        return timeline;
    }

    Counting counting() {
        return counting;
    }

    List<Clock> clocks() {
        return clocks;
    }

    /** A duty as the law had it on the day of an event. */
    Optional<Duty> duty(String id, int place) {
        return law.duty(id, timeline.date(place));
    }

    /** A clock of a duty that an event starts, by its only limit; none where the law of that day has no such duty. */
    Optional<Running> start(String id, int trigger) {
        Optional<Duty> duty = duty(id, trigger);
        if (duty.isEmpty()) {
            return Optional.empty();
        }
        Running running = new Running(this, duty.get(), trigger);
        Optional<Limit> limit = duty.get().mainLimit();
        return Optional.of(limit.isPresent() ? running.by(limit.get()) : running);
    }

    /** The recorded exceptions, held against one limit. */
    List<LookedAt> exceptions(Duty duty, LocalDate from, LocalDate due, Optional<String> subject) {
        if (exceptions.isEmpty() || duty.exceptions().isEmpty()) {
            return List.of();
        }
        List<LookedAt> looked = new ArrayList<>(exceptions.size());
        Excuse.Period period = new Excuse.Period(from, due);
        for (ExceptionRecorded exception : exceptions) {
            Excuse excuse = new Excuse(
                    exception,
                    law.ground(exception.ground()),
                    duty,
                    period,
                    subject,
                    timeline.events(),
                    counting.closures());
            looked.add(new LookedAt(exception, Exceptions.answer(excuse)));
        }
        return List.copyOf(looked);
    }

    void add(Clock clock) {
        clocks.add(clock);
    }
}
