package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.Event;
import sightline.journey.event.ExceptionRecorded;
import sightline.journey.law.Duty;
import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;

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
        for (Event event : timeline.events()) {
            if (event instanceof ExceptionRecorded exception) {
                exceptions.add(exception);
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
        return law.duty(id, timeline.at(place).date());
    }

    /** A clock of a duty that an event starts, by its only limit; none where the law of that day has no such duty. */
    Optional<Running> start(String id, int trigger) {
        return duty(id, trigger).map(duty -> {
            Running running = new Running(this, duty, trigger);
            return duty.limits().containsKey("") ? running.by("") : running;
        });
    }

    /** The recorded exceptions, held against one limit. */
    List<LookedAt> exceptions(Duty duty, LocalDate from, LocalDate due, Optional<String> subject) {
        if (exceptions.isEmpty() || duty.exceptions().isEmpty()) {
            return List.of();
        }
        return exceptions.stream()
                .map(exception -> new LookedAt(
                        exception,
                        Exceptions.answer(new Excuse(
                                exception,
                                law.ground(exception.ground()),
                                duty,
                                new Excuse.Period(from, due),
                                subject,
                                timeline.events(),
                                counting.closures()))))
                .toList();
    }

    void add(Clock clock) {
        clocks.add(clock);
    }
}
