package sightline.service.improvement.governance;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Finds out whether a new tie would lead back to where it starts. */
public final class Circles {

    private Circles() {}

    /**
     * Whether a tie from one to another would close a circle.
     *
     * @param next what is tied to what so far
     */
    public static boolean close(long from, long to, Function<Long, ? extends Collection<Long>> next) {
        Deque<Long> open = new ArrayDeque<>();
        Set<Long> seen = new HashSet<>();
        open.add(to);
        while (!open.isEmpty()) {
            long here = open.remove();
            if (here == from) {
                return true;
            }
            if (seen.add(here)) {
                open.addAll(next.apply(here));
            }
        }
        return false;
    }
}
