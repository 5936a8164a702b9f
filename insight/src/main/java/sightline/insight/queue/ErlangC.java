package sightline.insight.queue;

/**
 * Waiting in the queue M/M/c in its steady state: arrivals by chance, work of exponential length, c people, one line.
 * Erlang 1917; written with the recursion for Erlang B, which neither overflows nor cancels.
 *
 * @param people how many work, at least 1
 * @param load arrivals in a unit of time times the mean length of a piece of work (in erlang); under {@code people}
 */
public record ErlangC(int people, double load) {

    public ErlangC {
        if (people < 1 || !(load >= 0) || load >= people) {
            throw new IllegalArgumentException(
                    "No steady state: %d people and a load of %s. Ask only with a load under the people."
                            .formatted(people, load));
        }
    }

    /** The share of arrivals who have to wait. */
    public double waits() {
        double blocked = 1;
        for (int i = 1; i <= people; i++) {
            blocked = load * blocked / (i + load * blocked);
        }
        return people * blocked / (people - load * (1 - blocked));
    }

    /**
     * The mean wait of all arrivals, those who don't wait included.
     *
     * @param meanWork the mean length of a piece of work; the wait comes in the same unit
     */
    public double meanWait(double meanWork) {
        return waits() * meanWork / (people - load);
    }

    /** The mean number in the line, by Little's law. */
    public double meanLine() {
        return meanWait(1) * load;
    }

    /** The share who wait longer than so many mean lengths of work. */
    public double waitsLongerThan(double meanWorks) {
        return waits() * Math.exp(-(people - load) * meanWorks);
    }
}
