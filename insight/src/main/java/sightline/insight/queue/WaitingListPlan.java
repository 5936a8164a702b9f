package sightline.insight.queue;

/**
 * The formulas of those who plan waiting lists, checked against NHSRwaitinglist (NHS-R Community; Fong and others 2022,
 * doi 10.1101/2022.08.23.22279117). Demand and capacity are in cases a week, waits and targets in weeks.
 *
 * <p>The factor 4 stands for about 98 in 100 within the target where waits are exponential. An EHC plan takes some twelve
 * weeks without any waiting, so apply these to the eight weeks that are left of the twenty, not to the twenty.
 */
public final class WaitingListPlan {

    /** How many times the mean wait the target should be. */
    public static final double FACTOR = 4;

    private WaitingListPlan() {}

    /** Demand against capacity: above 1 the list grows for ever. */
    public static double load(double demand, double capacity) {
        return demand / capacity;
    }

    /** The mean wait at which nearly all are within the target. */
    public static double targetMeanWait(double target, double factor) {
        return target / factor;
    }

    /** The length of the list that goes with it. */
    public static double targetQueue(double demand, double target, double factor) {
        return demand * target / factor;
    }

    /**
     * The capacity that keeps a list at its target once it is there.
     *
     * @param demandVariation coefficient of variation of demand
     * @param capacityVariation coefficient of variation of capacity
     */
    public static double targetCapacity(
            double demand, double target, double factor, double demandVariation, double capacityVariation) {
        double variation = (demandVariation * demandVariation + capacityVariation * capacityVariation) / 2;
        return demand + variation * factor / target;
    }

    /** The capacity that brings a list down to its target in so many weeks. */
    public static double reliefCapacity(double demand, double queue, double targetQueue, double weeks) {
        return demand + (queue - targetQueue) / weeks;
    }

    /** Twice the mean wait against the target: above 1 there is pressure. */
    public static double pressure(double meanWait, double target) {
        return 2 * meanWait / target;
    }
}
