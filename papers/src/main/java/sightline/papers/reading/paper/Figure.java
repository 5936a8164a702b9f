package sightline.papers.reading.paper;

import java.util.Optional;

/**
 * A figure with what it measures.
 *
 * @param value its digits as printed
 * @param unit such as "%" or "weeks"
 * @param date when it is of, where the sentence says
 */
public record Figure(
        String measure, String value, String unit, Optional<PaperDate> date, String quote, Passage passage) {}
