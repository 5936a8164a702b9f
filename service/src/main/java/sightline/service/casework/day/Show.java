package sightline.service.casework.day;

import java.util.Arrays;
import java.util.Locale;

/** Parts of the list that a reader can choose. */
public enum Show {
    ALL("All", "true", "Nothing is open here."),
    OVERDUE("Overdue", "overdue", "Nothing is overdue."),
    SOON("Due in 14 days", "soon", "Nothing falls due in the next 14 days."),
    WAITING("Families waiting for an answer", "waiting", "No family waits for an answer."),
    CHASE("Advice to chase", "chase", "No advice is late, and none falls due within 7 days."),
    REVIEWS("Reviews to plan", "to_plan", "Every review that must be complete within 12 weeks has been planned."),
    TRANSFERS("Phase transfers", "transfer", "No plan has to name a new phase's setting at the moment."),
    ADULTHOOD("Preparing for adulthood", "adulthood", "No review of somebody in Year 9 or above falls due this term.");

    private final String words;
    private final String column;
    private final String empty;

    Show(String words, String column, String empty) {
        this.words = words;
        this.column = column;
        this.empty = empty;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** What the page says where there is nothing of it. */
    public String empty() {
        return empty;
    }

    String column() {
        return column;
    }

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Show of(String slug) {
        return Arrays.stream(values())
                .filter(show -> show.slug().equals(slug))
                .findFirst()
                .orElse(ALL);
    }
}
