package sightline.insight.exemplar;

import static sightline.insight.exemplar.Course.ORDINARY;
import static sightline.insight.exemplar.Course.from;

import java.util.List;
import java.util.Optional;
import sightline.insight.exemplar.Scenario.Months;

/** The stories that can be told. Their levels are invented; what they act on has its source in {@link Rates}. */
public final class Stories {

    private static final Scenario STEADY = new Scenario(
            "steady",
            "Nothing out of the ordinary: about six plans in ten are on time, year after year.",
            ORDINARY,
            ORDINARY,
            ORDINARY,
            Months.NONE);

    /**
     * With a start in January: psychologists leave in April of the second year, and those who stay first see the
     * children who can still be on time. The others wait out of sight of the published rate. In the winter it can't be
     * held; the third year's review makes them see the longest waiting first, and money for more comes in its spring.
     */
    private static final Scenario PSYCHOLOGISTS_LEAVE = new Scenario(
            "psychologists-leave",
            "Psychologists leave in the second spring; the rate holds until winter, collapses, and recovers"
                    + " once the backlog is cleared.",
            ORDINARY,
            Course.of(from(15, 0.5), from(23, 0.75), from(26, 1.45), from(38, 1.1)),
            Course.of(from(26, 1.3), from(40, 1.0)),
            new Months(15, 23));

    private static final Scenario REQUESTS_SURGE = new Scenario(
            "requests-surge",
            "From the second spring a third more requests come than anybody planned for; people are added a year later.",
            Course.of(from(14, 1.35)),
            Course.of(from(27, 1.5)),
            Course.of(from(27, 1.5)),
            Months.NONE);

    private static final Scenario OFFICERS_LEAVE = new Scenario(
            "officers-leave",
            "Case officers leave in the second summer: drafts and the letters after annual reviews wait.",
            ORDINARY,
            ORDINARY,
            Course.of(from(18, 0.6), from(27, 1.2), from(42, 1.0)),
            Months.NONE);

    private static final Scenario BACKLOG_CLEARED = new Scenario(
            "backlog-cleared",
            "The log opens on a long backlog; from the first autumn more people clear it.",
            ORDINARY,
            Course.of(from(-14, 0.65), from(9, 1.45), from(24, 1.05)),
            Course.of(from(9, 1.3), from(24, 1.0)),
            Months.NONE);

    /** Every story; the first is the one told when none is named. */
    public static final List<Scenario> ALL =
            List.of(PSYCHOLOGISTS_LEAVE, STEADY, REQUESTS_SURGE, OFFICERS_LEAVE, BACKLOG_CLEARED);

    private Stories() {}

    /** The story of this name. */
    public static Optional<Scenario> named(String name) {
        return ALL.stream().filter(story -> story.name().equals(name)).findFirst();
    }
}
