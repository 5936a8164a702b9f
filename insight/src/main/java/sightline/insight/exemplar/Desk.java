package sightline.insight.exemplar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.DoubleSupplier;

/**
 * A scarce pool of people: work waits in line, first come, first served. When the wait is longer than the team wants it,
 * the team stretches (overtime, locums); when it is shorter, people do other work. A stretch is bounded.
 */
final class Desk {

    private record Item(Case who, int joined, Runnable done) {}

    /**
     * How a team works.
     *
     * @param wantedWait days that it lets work wait
     * @param stretch how far its capacity bends, as a share
     * @param inHolidays what is left of its capacity on working days out of term
     */
    record Manner(int wantedWait, double stretch, double inHolidays) {}

    /** In rescue months every so many pieces of work one goes to the longest waiting all the same. */
    private static final int ONE_FOR_THE_OLDEST = 8;

    private final Manner manner;
    private final DoubleSupplier capacity;
    private final int hopeless;
    private final Deque<Item> line = new ArrayDeque<>();
    private final Deque<Item> setAside = new ArrayDeque<>();
    private double unused;
    private int served;

    /**
     * @param manner how the team works
     * @param capacity pieces of work it can do on an ordinary school day of now
     * @param hopeless days from the request after which no plan is in time any more
     */
    Desk(Manner manner, DoubleSupplier capacity, int hopeless) {
        this.manner = manner;
        this.capacity = capacity;
        this.hopeless = hopeless;
    }

    void join(Case who, int today, Runnable done) {
        line.add(new Item(who, today, done));
    }

    /** A working day at the desk. */
    void work(int today, boolean term, boolean rescue) {
        unused += capacity.getAsDouble() * (term ? 1 : manner.inHolidays()) * stretch(today);
        while (unused >= 1 && next(today, rescue)) {
            unused -= 1;
        }
        unused = Math.min(unused, 1);
    }

    private double stretch(int today) {
        Item head = setAside.isEmpty() ? line.peek() : setAside.peek();
        double wait = head == null ? 0 : today - head.joined();
        double off = (wait - manner.wantedWait()) / manner.wantedWait();
        return 1 + manner.stretch() * Math.clamp(off, -1, 1);
    }

    private boolean next(int today, boolean rescue) {
        while (rescue && !line.isEmpty() && today - line.element().who().requested() > hopeless) {
            setAside.add(line.remove());
        }
        boolean oldest = !rescue || line.isEmpty() || ++served % ONE_FOR_THE_OLDEST == 0;
        Deque<Item> from = oldest && !setAside.isEmpty() ? setAside : line;
        Item item = from.poll();
        if (item == null) {
            return false;
        }
        if (item.who().isOpen()) {
            item.done().run();
            return true;
        }
        return next(today, rescue);
    }
}
