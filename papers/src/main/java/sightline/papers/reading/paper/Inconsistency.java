package sightline.papers.reading.paper;

import java.util.List;

/**
 * Something in a paper that a careful reader would ask about.
 *
 * @param kind such as "numbering", "date", "count" or "wording"
 * @param note what doesn't fit, in our words
 * @param quotes the places as printed
 */
public record Inconsistency(String kind, String note, List<String> quotes) {

    public Inconsistency {
        quotes = List.copyOf(quotes);
    }
}
