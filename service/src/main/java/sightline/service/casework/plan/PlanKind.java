package sightline.service.casework.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a version of a plan is for. */
public enum PlanKind {
    /** Work in progress; nobody but officers sees it. */
    WORKING("Working draft", "Only officers see it"),
    /** The draft that is served on the family (reg 13(1)). */
    DRAFT("Draft for the family", "Section I is blank, because the family may still ask for a setting"),
    /** The plan as it was made. */
    FINAL("Final plan", "The plan as it is sent to the family"),
    /** The plan as it was amended. */
    AMENDED("Amended final plan", "The plan after a review or another change");

    private final String words;
    private final String hint;

    PlanKind(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    /** The kind as people read it. */
    public String words() {
        return words;
    }

    /** What it means. */
    public String hint() {
        return hint;
    }

    /** The kind in forms and in the database. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PlanKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
