package sightline.insight.alert;

import java.util.Locale;

/** How much it matters, by the points that the outlook has lost. */
public enum Severity {
    /** Look again next month. */
    WATCH,
    /** Ask about it. */
    WARN,
    /** Something must be done. */
    ACT;

    private static final double POINTS_TO_WARN = 10;
    private static final double POINTS_TO_ACT = 20;

    static Severity of(double pointsLost) {
        return pointsLost >= POINTS_TO_ACT ? ACT : pointsLost >= POINTS_TO_WARN ? WARN : WATCH;
    }

    /** The word as commands print it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
