package sightline.insight.exemplar;

import java.time.LocalDate;

/**
 * What is wanted of the generator.
 *
 * @param persons how many people the log is to hold, exactly; at least {@link #FEWEST}
 * @param years how many years it is to cover, from 1 to {@link #MOST_YEARS}
 * @param seed the same seed gives the same log, whatever the machine
 * @param start the first day
 * @param story what happens to the authority
 */
public record Order(int persons, int years, long seed, LocalDate start, Scenario story) {

    /** Below this there is no queue to speak of. */
    public static final int FEWEST = 50;

    /** More people than England has plans. */
    public static final int MOST = 2_000_000;

    /** Longer than anybody keeps a caseload history. */
    public static final int MOST_YEARS = 20;

    public Order {
        if (persons < FEWEST || persons > MOST || years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("out of range: %d persons, %d years".formatted(persons, years));
        }
    }

    /** The first day after the log. */
    public LocalDate end() {
        return start.plusYears(years);
    }
}
