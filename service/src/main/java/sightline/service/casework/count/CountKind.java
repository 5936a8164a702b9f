package sightline.service.casework.count;

import java.util.Arrays;
import java.util.Optional;

/** What can be counted for scrutiny. */
enum CountKind {
    FINISHED("finished", "New plans finished, and on time, by quarter", true),
    REQUESTS("requests", "Requests for an assessment received, by quarter", true),
    NOT_ASSESSED("not-assessed", "Decisions not to assess, by quarter", true),
    REVIEWS("reviews-overdue", "Annual reviews overdue, by how long", false);

    private final String slug;
    private final String words;
    private final boolean quarterly;

    CountKind(String slug, String words, boolean quarterly) {
        this.slug = slug;
        this.words = words;
        this.quarterly = quarterly;
    }

    static Optional<CountKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    String slug() {
        return slug;
    }

    String words() {
        return words;
    }

    /** Whether it counts what happened in quarters; else it counts what stood open at the end of a month. */
    boolean isQuarterly() {
        return quarterly;
    }
}
