package sightline.journey.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.journey.event.Ground;
import sightline.journey.time.Limit;

/**
 * One duty as the law has it for a time.
 *
 * @param id its short name, such as A4
 * @param law the version of the law it belongs to, such as england-2014
 * @param words what is to be done, for people
 * @param who whose duty it is
 * @param trigger what it runs from, for people
 * @param limits its limits by name; the only one, or the main one, has no name
 * @param reference where it is written
 * @param exceptions the grounds that may lift its limit
 * @param force when it is law
 * @param confidence how sure we are
 * @param guidance whether it is advice and no time limit of the law
 * @param unclocked why no clock is kept for it, where none is
 * @param course the events that start, meet and end it, where the file says so itself
 * @param closed days that aren't counted
 */
public record Duty(
        String id,
        String law,
        String words,
        String who,
        String trigger,
        Map<String, Limit> limits,
        String reference,
        Set<Ground> exceptions,
        Force force,
        Confidence confidence,
        boolean guidance,
        Optional<String> unclocked,
        Optional<Course> course,
        List<ClosedPeriod> closed) {

    /** Whose time it is to take a step; when it is over, nobody is late. */
    private static final Set<String> FREE = Set.of("family", "Tribunal", "anyone before the Tribunal");

    /** Whether it binds nobody here: the family's or the Tribunal's own time. */
    public boolean isFree() {
        return FREE.contains(who);
    }

    /** The limit without a name, where there is one. */
    public Optional<Limit> mainLimit() {
        return Optional.ofNullable(limits.get(""));
    }

    /** The limit without a name. */
    public Limit limit() {
        return limit("");
    }

    /**
     * The limit of that name.
     *
     * @throws IllegalStateException if the file has none; the rules and the law's files are written together
     */
    public Limit limit(String name) {
        Limit limit = limits.get(name);
        if (limit == null) {
            throw new IllegalStateException("%s of %s has no limit '%s'".formatted(id, law, name));
        }
        return limit;
    }

    /** Whether a day isn't counted. */
    public boolean isClosedOn(LocalDate day) {
        return closed.stream().anyMatch(period -> period.holds(day));
    }
}
