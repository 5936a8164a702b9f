package sightline.papers.reading.paper;

import java.util.Optional;

/**
 * Something that was found.
 *
 * @param id by its place: F1, F2 and so on
 * @param theme the heading that it stands below
 * @param para the number of its paragraph, where one is printed
 */
public record Finding(
        String id, Polarity polarity, Optional<String> theme, Optional<String> para, String text, Passage passage) {

    /** What a finding speaks of. */
    public enum Polarity {
        STRENGTH,
        WEAKNESS,
        MIXED,
        NEUTRAL
    }
}
