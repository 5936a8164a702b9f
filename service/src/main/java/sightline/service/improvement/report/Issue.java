package sightline.service.improvement.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;

/** Which report it is, and how far back it looks. */
public enum Issue {
    SIX_MONTHS("six-months", "Six-monthly monitoring report", 6),
    YEAR("year", "End-of-year monitoring report", 12),
    ANNUAL("annual", "Annual scrutiny report", 12),
    BOARD("board", "Table for the board", 3);

    /** All of them as answers of a form. */
    public static final List<Choice> CHOICES = Arrays.stream(values())
            .map(issue -> new Choice(issue.slug, issue.words))
            .toList();

    private final String slug;
    private final String words;
    private final int months;

    Issue(String slug, String words, int months) {
        this.slug = slug;
        this.words = words;
        this.months = months;
    }

    static Optional<Issue> named(String slug) {
        return Arrays.stream(values()).filter(issue -> issue.slug.equals(slug)).findFirst();
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The first day that it looks back to. */
    LocalDate from(LocalDate last) {
        return last.minusMonths(months).plusDays(1);
    }
}
