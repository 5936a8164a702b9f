package sightline.service.casework.sen2;

import java.util.Arrays;
import java.util.Optional;

/** What became of a finding from one upload to the next. */
public enum Change {
    /** It is new. */
    CAME(
            "came",
            "New",
            "from mine m join casework.sen2_finding f on f.authority = :authority and f.upload = :id"
                    + " and f.number = m.number where not exists (select from theirs t where t.match = m.match and t.n = m.n)"),
    /** It is gone. */
    WENT(
            "went",
            "Gone",
            "from theirs t join casework.sen2_finding f on f.authority = :authority and f.upload = :before"
                    + " and f.number = t.number where not exists (select from mine m where m.match = t.match and m.n = t.n)"),
    /** It is still there. */
    STAYED(
            "stayed",
            "Still there",
            "from mine m join casework.sen2_finding f on f.authority = :authority"
                    + " and f.upload = :id and f.number = m.number"
                    + " where exists (select from theirs t where t.match = m.match and t.n = m.n)");

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
