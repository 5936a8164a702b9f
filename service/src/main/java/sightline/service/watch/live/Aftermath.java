package sightline.service.watch.live;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the published rate did after an episode had begun.
 *
 * @param episode what was told
 * @param before the last quarter that had ended when it was told
 * @param later two quarters after it
 * @param lowest the lowest of the four quarters after it
 * @param verdict what to make of it
 */
public record Aftermath(
        Episode episode, Optional<Past> before, Optional<Past> later, Optional<Past> lowest, Verdict verdict) {

    private static final int TWO = 2;
    private static final int A_YEAR = 4;
    private static final double FALL = 10;
    private static final double SMALL = 5;
    private static final double PERCENT = 100;

    /** What to make of an episode. */
    public enum Verdict {
        FELL("The rate fell by 10 points or more within a year"),
        STAYED("It did not: a false alarm, or something was done"),
        EARLY("Too early to say"),
        UNKNOWN("Can’t be said: too few plans");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }

    /** Follows an episode through the quarters after it. */
    public static Aftermath of(Episode episode, List<Past> quarters) {
        Quarter told = Quarter.of(episode.first());
        Quarter ended = told.last().equals(episode.first()) ? told : told.plus(-1);
        Optional<Past> before = in(quarters, ended);
        List<Past> after = quarters.stream()
                .filter(past -> past.quarter().compareTo(ended) > 0)
                .limit(A_YEAR)
                .toList();
        Optional<Past> lowest = after.stream()
                .filter(past -> most(past).isPresent())
                .min(java.util.Comparator.comparingDouble(past -> most(past).getAsDouble()));
        return new Aftermath(
                episode, before, in(quarters, ended.plus(TWO)), lowest, verdict(before, lowest, after.size()));
    }

    private static Optional<Past> in(List<Past> quarters, Quarter quarter) {
        return quarters.stream().filter(past -> past.quarter().equals(quarter)).findFirst();
    }

    /** The rate, or the highest that it can be where few were on time. */
    private static OptionalDouble most(Past past) {
        return past.onTime().percent().isPresent()
                ? past.onTime().percent()
                : past.isFew() && past.onTime().whole().isPresent()
                        ? OptionalDouble.of(
                                PERCENT * SMALL / past.onTime().whole().getAsLong())
                        : OptionalDouble.empty();
    }

    private static Verdict verdict(Optional<Past> before, Optional<Past> lowest, int quarters) {
        OptionalDouble from = before.map(Aftermath::most).orElse(OptionalDouble.empty());
        OptionalDouble to = lowest.map(Aftermath::most).orElse(OptionalDouble.empty());
        if (from.isEmpty() || to.isEmpty() && quarters == A_YEAR) {
            return Verdict.UNKNOWN;
        }
        if (to.isPresent() && from.getAsDouble() - to.getAsDouble() >= FALL) {
            return Verdict.FELL;
        }
        return quarters < A_YEAR ? Verdict.EARLY : Verdict.STAYED;
    }

    /** A quarter in words. */
    public static String words(Optional<Past> past) {
        return past.map(one -> "%s (%s)".formatted(one.words(), one.quarter().words()))
                .orElse("not yet");
    }
}
