package sightline.insight.exemplar;

/**
 * A fixed number of arrivals spread over days: each falls on a day as likely as the day's weight says, drawn day by day
 * without knowing the days before (the multinomial as a chain of binomials).
 */
final class Arrivals {

    private final String purpose;
    private final Authority home;
    private final int firstDay;
    private final double[] weights;
    private double weightLeft;
    private int left;

    /**
     * @param home the authority they come to
     * @param purpose the name of the substreams, one for each day
     * @param firstDay the day of the first weight
     * @param weights how likely each day is
     * @param total how many arrive in all
     */
    Arrivals(Authority home, String purpose, int firstDay, double[] weights, int total) {
        this.home = home;
        this.purpose = purpose;
        this.firstDay = firstDay;
        this.weights = weights;
        this.left = total;
        for (double weight : weights) {
            weightLeft += weight;
        }
    }

    /** How many arrive on a day; to be asked once for each day, in order. */
    int on(int day) {
        int index = day - firstDay;
        if (index < 0 || index >= weights.length || weights[index] == 0) {
            return 0;
        }
        double share = lastWeighted(index) ? 1 : weights[index] / weightLeft;
        weightLeft -= weights[index];
        int today = home.streams().stream(purpose, day).count(left, share);
        left -= today;
        return today;
    }

    private boolean lastWeighted(int index) {
        for (int later = index + 1; later < weights.length; later++) {
            if (weights[later] > 0) {
                return false;
            }
        }
        return true;
    }
}
