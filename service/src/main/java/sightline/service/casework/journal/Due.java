package sightline.service.casework.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import sightline.journey.event.AdviceEvent;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.Verdict;

/**
 * A clock as lists keep it: what doesn't change from day to day. How it stands is asked for a day.
 *
 * @param duty the duty's short name
 * @param subject the adviser, or the step of an order
 * @param who whose duty it is
 * @param trigger the day it runs from
 * @param due the last lawful day, if there is one yet
 * @param published the day that everybody prints, where it is another
 * @param met the day it was done
 * @param open whether something is still to be done
 * @param lasting whether it is a time to wait, which nobody can overrun
 * @param excused whether an exception has lifted the limit
 * @param verdict how it ended; empty while it is open
 * @param setting the setting that was asked for advice
 */
public record Due(
        String duty,
        Optional<String> subject,
        String who,
        LocalDate trigger,
        Optional<LocalDate> due,
        Optional<LocalDate> published,
        Optional<LocalDate> met,
        boolean open,
        boolean lasting,
        boolean excused,
        Optional<Verdict> verdict,
        Optional<String> setting) {

    /** Duties that are counted once they are done; of the others only open clocks are kept. */
    private static final Set<String> COUNTED =
            Set.of("A4", "A6", "A7", "A10", "R1", "R2", "R8", "R9", "R10", "R12", "P1", "P2", "P3", "Z2", "Z4", "V3");

    /** Whose clocks are no work of anybody here. */
    private static final Set<String> NOT_OURS = Set.of("family", "Tribunal", "anyone before the Tribunal");

    private static final int LONG_AFTER = 100;

    /** The clocks of a journey that lists need. */
    public static List<Due> of(CaseLaw law, Journey journey, LocalDate today) {
        Predicate<Clock> kept = clock -> !NOT_OURS.contains(clock.duty().who())
                && !clock.duty().guidance()
                && clock.verdict() != Verdict.NOT_APPLICABLE
                && (clock.isOpen() || COUNTED.contains(clock.duty().id()));
        // Nothing that is still open then, and not overdue, can ever be overdue.
        return law.clocks(journey, today.plusYears(LONG_AFTER)).stream()
                .filter(kept)
                .map(clock -> of(clock, journey))
                .toList();
    }

    private static Due of(Clock clock, Journey journey) {
        return new Due(
                clock.duty().id(),
                clock.subject(),
                clock.duty().who(),
                clock.trigger(),
                clock.due(),
                clock.published(),
                clock.met(),
                clock.isOpen(),
                clock.verdict() == Verdict.PENDING,
                clock.explanation().isExcused(),
                Optional.of(clock.verdict()).filter(verdict -> !clock.isOpen()),
                clock.duty().id().equals("A6") ? setting(clock, journey) : Optional.empty());
    }

    private static Optional<String> setting(Clock clock, Journey journey) {
        return journey.events().stream()
                .filter(event -> event.name() == EventName.ADVICE_REQUESTED
                        && event.date().equals(clock.trigger()))
                .filter(AdviceEvent.class::isInstance)
                .map(AdviceEvent.class::cast)
                .filter(asked -> Optional.of(asked.adviser()).equals(clock.subject()))
                .findFirst()
                .flatMap(AdviceEvent::setting);
    }

    /** How it stands at the end of a day. */
    public Verdict on(LocalDate day) {
        return verdict.orElseGet(() -> lasting || due.filter(day::isAfter).isEmpty()
                ? Verdict.PENDING
                : excused ? Verdict.OVERDUE_EXCEPTED : Verdict.OVERDUE);
    }
}
