package sightline.insight.simulation;

/** A team and the line before it: who waits, in which order they are taken, and how many hands are free. */
public final class Pool {

    /** Nobody can be taken: the line is empty, or nobody is free. */
    public static final int NOBODY = -1;

    private final WorkCalendar hours;
    private final double hopeless;
    private final SmallestFirst line = new SmallestFirst();
    private final SmallestFirst late = new SmallestFirst();
    private LineOrder order;
    private int busy;

    /**
     * @param hours when the team works
     * @param order in which the line is taken
     * @param hopeless days from the request after which no plan that still waits here can be in time
     */
    public Pool(WorkCalendar hours, LineOrder order, double hopeless) {
        this.hours = hours;
        this.order = order;
        this.hopeless = hopeless;
    }

    /**
     * Somebody joins the line.
     *
     * @param who a number that {@link SmallestFirst} can hold
     * @param joined when
     * @param requested when their request came
     */
    public void join(int who, double joined, double requested) {
        line.add(order == LineOrder.FIRST_COME ? joined : requested, who);
    }

    /** Takes the next from the line if a hand is free at this time, else {@link #NOBODY}. */
    public int next(double now) {
        if (busy >= hours.peopleAt(now)) {
            return NOBODY;
        }
        if (order == LineOrder.IN_TIME_FIRST) {
            setAside(now);
        }
        SmallestFirst from = line.isEmpty() ? late : line;
        if (from.isEmpty()) {
            return NOBODY;
        }
        busy++;
        return from.take();
    }

    private void setAside(double now) {
        while (line.smallest() + hopeless < now) {
            double requested = line.smallest();
            late.add(requested, line.take());
        }
    }

    /** When a piece of work begun now is done. */
    public double done(double now, double work) {
        return hours.done(now, work);
    }

    /** A piece of work is done and a hand free. */
    public void free() {
        busy--;
    }

    /** From now on the line is taken in another order. */
    void reorder(LineOrder other, double[] joined, double[] requested) {
        order = other;
        SmallestFirst all = new SmallestFirst();
        for (SmallestFirst from : new SmallestFirst[] {line, late}) {
            while (!from.isEmpty()) {
                int who = from.take();
                all.add(joined[who], who);
            }
        }
        while (!all.isEmpty()) {
            int who = all.take();
            join(who, joined[who], requested[who]);
        }
    }

    /** How many wait. */
    public int waiting() {
        return line.size() + late.size();
    }
}
