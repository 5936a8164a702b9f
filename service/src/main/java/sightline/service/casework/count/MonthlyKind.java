package sightline.service.casework.count;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import sightline.insight.indicator.Unit;
import sightline.service.review.figure.SmallCounts;

/** What is given by month. */
enum MonthlyKind {
    /** New plans within the twenty weeks, of those finished in the month. */
    ON_TIME("on-time", "New plans on time, in percent", Unit.PERCENT),
    /** Requests decided within the six weeks, of those decided in the month. */
    DECIDED("decided", "Requests decided within six weeks, in percent", Unit.PERCENT),
    /** Psychologists' advice within the six weeks, of what came in the month. */
    ADVICE("psychology", "Psychologists’ advice within six weeks, in percent", Unit.PERCENT),
    /** Assessments brought to an end for each that was taken on. */
    THROUGHPUT("throughput", "Assessments completed for each taken on", Unit.RATIO);

    private static final String HIDDEN = "not shown";
    private static final int PERCENT = 100;

    private final String slug;
    private final String words;
    private final Unit unit;

    MonthlyKind(String slug, String words, Unit unit) {
        this.slug = slug;
        this.words = words;
        this.unit = unit;
    }

    static Optional<MonthlyKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    String words() {
        return words;
    }

    Unit unit() {
        return unit;
    }

    /** A month's share as others may see it. */
    String shown(MonthlyRows.Count count) {
        return unit == Unit.RATIO ? ratio(count) : percent(count);
    }

    private static String percent(MonthlyRows.Count count) {
        long late = count.of() - count.part();
        return small(count.part()) || small(late) || count.of() == 0
                ? HIDDEN
                : String.valueOf(Math.round((double) PERCENT * count.part() / count.of()));
    }

    private static String ratio(MonthlyRows.Count count) {
        return count.part() < SmallCounts.FLOOR || count.of() < SmallCounts.FLOOR
                ? HIDDEN
                : String.format(Locale.UK, "%.2f", (double) count.part() / count.of());
    }

    private static boolean small(long count) {
        return count > 0 && count < SmallCounts.FLOOR;
    }
}
