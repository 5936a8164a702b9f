package sightline.insight.simulation;

import java.util.Arrays;

/**
 * The cases of a run, a row each, a column a moment in days from day 0. A moment that has not come is infinite, so that
 * it lies after every day.
 */
final class Cases {

    /** What has become of a case. */
    enum End {
        OPEN,
        REFUSED,
        NO_PLAN,
        PLAN
    }

    final double[] requested;
    final double[] decided;
    final double[] seen;
    final double[] advised;
    final double[] ready;
    final double[] drafted;
    final double[] answered;
    final double[] ended;
    final End[] end;

    /** What is drawn for a case when it comes, whatever happens to it: see {@link Luck}. */
    final Luck[] luck;

    private int size;

    /** @param most how many cases there may be */
    Cases(int most) {
        requested = notYet(most);
        decided = notYet(most);
        seen = notYet(most);
        advised = notYet(most);
        ready = notYet(most);
        drafted = notYet(most);
        answered = notYet(most);
        ended = notYet(most);
        end = new End[most];
        luck = new Luck[most];
    }

    private static double[] notYet(int most) {
        double[] moments = new double[most];
        Arrays.fill(moments, Double.POSITIVE_INFINITY);
        return moments;
    }

    /** A new case; returns its row. */
    int add(double when, Luck drawn) {
        requested[size] = when;
        end[size] = End.OPEN;
        luck[size] = drawn;
        return size++;
    }

    /** The case is over. */
    void end(int row, End how, double when) {
        end[row] = how;
        ended[row] = when;
    }

    int size() {
        return size;
    }
}
