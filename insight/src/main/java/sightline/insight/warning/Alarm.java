package sightline.insight.warning;

import java.util.Locale;
import sightline.insight.published.AuthorityYear;

/**
 * The alarm: fewer than 85 assessments brought to an end for each 100 requests taken on, so work piles up before the
 * share on time shows it. Why this level, and how far it can be trusted, is docs/adr/0007-the-warning-model.md.
 */
public final class Alarm {

    /** The throughput below which there is an alert. */
    public static final double LEVEL = 0.85;

    /** The first outcome year whose year before has a published throughput. */
    static final int FIRST_OUTCOME = 2017;

    private Alarm() {}

    /** Whether the throughput of a year is known and below the level. */
    public static boolean pilingUp(AuthorityYear year) {
        return pilingUp(year.throughput().orElse(LEVEL));
    }

    /** A throughput to two decimals; to three, rounded down, where two would lift it to the level. */
    public static String shown(double throughput) {
        boolean lifted = pilingUp(throughput) && Math.rint(throughput * 100) / 100 >= LEVEL;
        return lifted
                ? String.format(Locale.UK, "%.3f", Math.floor(throughput * 1000) / 1000)
                : String.format(Locale.UK, "%.2f", throughput);
    }

    private static boolean pilingUp(double throughput) {
        return throughput < LEVEL;
    }
}
