package sightline.service.casework.advice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of the open requests a list shows. */
public enum Owing {
    /** All of them. */
    ALL("All"),
    /** Those whose last day is past. */
    OVERDUE("Overdue"),
    /** Those due today or in the six days after. */
    WEEK("Due in the next 7 days");

    /** Rows of one page. */
    static final int PAGE = 50;

    private static final int REST_OF_WEEK = 6;

    private final String words;

    Owing(String words) {
        this.words = words;
    }

    /** The filter as people read it. */
    public String words() {
        return words;
    }

    /** The filter in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Owing of(String slug) {
        return Arrays.stream(values())
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElse(ALL);
    }

    static LocalDate endOfWeek(LocalDate today) {
        return today.plusDays(REST_OF_WEEK);
    }

    Optional<LocalDate> from(LocalDate today) {
        return this == WEEK ? Optional.of(today) : Optional.empty();
    }

    Optional<LocalDate> to(LocalDate today) {
        return switch (this) {
            case ALL -> Optional.empty();
            case OVERDUE -> Optional.of(today.minusDays(1));
            case WEEK -> Optional.of(endOfWeek(today));
        };
    }

    /** How many rows there are of it. */
    public int count(Tally tally) {
        return switch (this) {
            case ALL -> tally.open();
            case OVERDUE -> tally.overdue();
            case WEEK -> tally.week();
        };
    }
}
