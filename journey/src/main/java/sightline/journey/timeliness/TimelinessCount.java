package sightline.journey.timeliness;

import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Limit;

/** Counts the plans of a period by authority. */
public final class TimelinessCount {

    private static final String TWENTY_WEEKS = "A10";

    /** The longest band that the statistics print; a way of counting, not a limit of the law. */
    private static final Limit FIFTY_TWO_WEEKS = new Limit.Weeks(52);

    private final Reckoner reckoner;
    private final LocalDate from;
    private final LocalDate to;

    /**
     * @param reckoner the reckoner whose twenty weeks are used
     * @param from the first day of the period
     * @param to its last day
     */
    public TimelinessCount(Reckoner reckoner, LocalDate from, LocalDate to) {
        this.reckoner = reckoner;
        this.from = from;
        this.to = to;
    }

    /** What a count came to, and what it had to leave out. */
    public record Counted(Map<String, Timeliness> byAuthority, int plansWithoutRequest) {}

    /** The timeliness of every authority that has a journey, in the order of their codes. */
    public Counted count(List<Journey> journeys) {
        Map<String, Timeliness> counts = new TreeMap<>();
        int without = 0;
        for (Journey journey : journeys) {
            Timeliness before = counts.getOrDefault(journey.id().authority(), Timeliness.NONE);
            Optional<Event> issued = issued(journey);
            Optional<IssuedPlan> plan = issued.flatMap(event -> plan(journey, event));
            without += issued.isPresent() && plan.isEmpty() ? 1 : 0;
            counts.put(journey.id().authority(), plan.map(before::and).orElse(before));
        }
        return new Counted(counts, without);
    }

    private Optional<Event> issued(Journey journey) {
        return journey.events().stream()
                .filter(event -> event.name() == FINAL_PLAN_ISSUED)
                .findFirst()
                .filter(event -> !event.date().isBefore(from) && !event.date().isAfter(to));
    }

    /** The plan against the twenty weeks of its first request; every event of the log is used. */
    private Optional<IssuedPlan> plan(Journey journey, Event issued) {
        LocalDate last = journey.events().getLast().date();
        return reckoner.clocks(journey, last).stream()
                .filter(clock -> clock.duty().id().equals(TWENTY_WEEKS))
                .filter(clock -> !clock.trigger().isAfter(issued.date()))
                .findFirst()
                .map(clock -> plan(clock, issued.date()));
    }

    private static IssuedPlan plan(Clock clock, LocalDate issued) {
        return new IssuedPlan(
                issued,
                clock.due().filter(due -> !issued.isAfter(due)).isPresent(),
                !issued.isAfter(FIFTY_TWO_WEEKS
                        .lastDay(clock.trigger(), clock.explanation().counting())
                        .orElse(issued)),
                clock.explanation().isExcused());
    }
}
