package sightline.service.review.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Hides counts of people under 6, and as many others as it takes that nobody can work a hidden one out from the total and
 * from how counts are hidden.
 */
public final class SmallCounts {

    /** From here on a count is shown. */
    public static final int FLOOR = 6;

    private SmallCounts() {}

    /** A count as others may see it. */
    public sealed interface Seen {

        /** A count of 6 or more. */
        record Shown(long count) implements Seen {}

        /** A count from 0 to 5. */
        record Small() implements Seen {}

        /** A larger count that would give a small one away. */
        record Held() implements Seen {}

        /** As people read it. */
        default String words() {
            return switch (this) {
                case Shown(long count) -> String.valueOf(count);
                case Small _ -> "fewer than 6";
                case Held _ -> "not shown";
            };
        }
    }

    /**
     * Counts and their total as others may see them.
     *
     * @param counts in the order in which they came
     * @param total of all of them
     */
    public record Hidden(List<Seen> counts, Seen total) {}

    /** Hides what must be hidden. The total is shown wherever that gives nothing away. */
    public static Hidden of(List<Long> counts) {
        long total = counts.stream().mapToLong(Long::longValue).sum();
        List<Seen> seen =
                new ArrayList<>(counts.stream().map(SmallCounts::alone).toList());
        while (total >= FLOOR && givesAway(counts, seen)) {
            int next = smallestShown(seen);
            if (next < 0) {
                return new Hidden(List.copyOf(seen), new Seen.Held());
            }
            seen.set(next, new Seen.Held());
        }
        return new Hidden(List.copyOf(seen), alone(total));
    }

    /** A count that no total stands beside. */
    public static Seen alone(long count) {
        return count < FLOOR ? new Seen.Small() : new Seen.Shown(count);
    }

    /** Whether the total leaves only one number possible for a small count. A held count is 6 at least, and the smallest. */
    private static boolean givesAway(List<Long> counts, List<Seen> seen) {
        long hidden = 0;
        int small = 0;
        int held = 0;
        long most = Long.MAX_VALUE / 4;
        for (int i = 0; i < counts.size(); i++) {
            switch (seen.get(i)) {
                case Seen.Shown(long count) -> most = Math.min(most, count);
                case Seen.Small _ -> {
                    small++;
                    hidden += counts.get(i);
                }
                case Seen.Held _ -> {
                    held++;
                    hidden += counts.get(i);
                }
            }
        }
        if (small == 0) {
            return false;
        }
        long others = (long) (FLOOR - 1) * (small - 1);
        long low = Math.max(0, hidden - others - held * Math.min(most, hidden));
        long high = Math.min(FLOOR - 1L, hidden - (long) FLOOR * held);
        return low >= high;
    }

    private static int smallestShown(List<Seen> seen) {
        int smallest = -1;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i) instanceof Seen.Shown(long count) && count < least) {
                least = count;
                smallest = i;
            }
        }
        return smallest;
    }
}
