package sightline.papers.reading.paper;

import java.util.List;

/**
 * A published paper as it was read. Every passage counts characters of {@code text}.
 *
 * @param source the name of the file
 * @param text the text that was read
 */
public record Paper(
        String source,
        String text,
        Front front,
        People people,
        Evidence evidence,
        Asked asked,
        Answered answered,
        List<Inconsistency> inconsistencies) {

    /** The name of this form of a record, which other programs look for. */
    public static final String SCHEMA = "sightline-paper/1";

    public Paper {
        inconsistencies = List.copyOf(inconsistencies);
    }
}
