package sightline.exchange.inspection;

import java.util.Arrays;
import java.util.Optional;

/** The rules an area SEND inspection was held under. */
public enum Framework {
    /** May 2016 to 2022: a written statement of action was required, or not. */
    FIRST("2016", "2016 to 2022 framework"),
    /** From 2023: three outcomes. */
    SECOND("2023", "framework from 2023");

    private final String id;
    private final String words;

    Framework(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** Short name in our tables: the year it began. */
    public String id() {
        return id;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The framework of a short name, or empty. */
    public static Optional<Framework> of(String id) {
        return Arrays.stream(values()).filter(f -> f.id.equals(id)).findFirst();
    }
}
