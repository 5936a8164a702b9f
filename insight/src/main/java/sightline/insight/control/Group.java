package sightline.insight.control;

/** Points in a row that are judged by one baseline, oldest first. No rule looks beyond its group. */
final class Group {

    private final double[] values;
    private final Baseline baseline;

    Group(double[] values, Baseline baseline) {
        this.values = values;
        this.baseline = baseline;
    }

    int size() {
        return values.length;
    }

    double value(int i) {
        return values[i];
    }

    /** 1 above the mean, -1 below it, 0 on it; 0 also for a place outside the group. */
    int side(int i) {
        return i < 0 || i >= values.length ? 0 : (int) Math.signum(values[i] - baseline.mean());
    }

    boolean isOutside(int i) {
        return baseline.limits().filter(limits -> limits.leaveOut(values[i])).isPresent();
    }

    boolean isClose(int i) {
        return baseline.limits().filter(limits -> limits.areCloseTo(values[i])).isPresent();
    }
}
