package sightline.service.casework.sen2;

import java.util.Arrays;
import java.util.Optional;

/** What became of a finding from one upload to the next. */
public enum Change {
    /** It is new. */
    CAME("came", "New", "from paired f where f.upload = :id and f.uploads = 1"),
    /** It is gone. */
    WENT("went", "Gone", "from paired f where f.upload = :before and f.uploads = 1"),
    /** It is still there. */
    STAYED("stayed", "Still there", "from paired f where f.upload = :id and f.uploads = 2");

    private final String slug;
    private final String words;
    private final String rows;

    Change(String slug, String words, String rows) {
        this.slug = slug;
        this.words = words;
        this.rows = rows;
    }

    /** As it stands in an address. */
    public String slug() {
        return slug;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Where its rows come from, after {@link Comparing#BOTH}. */
    String rows() {
        return rows;
    }

    /** The one with this slug. */
    public static Optional<Change> of(String slug) {
        return Arrays.stream(values())
                .filter(change -> change.slug.equals(slug))
                .findFirst();
    }
}
