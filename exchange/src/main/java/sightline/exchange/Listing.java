package sightline.exchange;

import java.util.List;

/**
 * What a reader of a list found.
 *
 * @param items what was kept
 * @param report what was read, what was left out and why
 */
public record Listing<T>(List<T> items, ReadingReport report) {

    public Listing {
        items = List.copyOf(items);
    }
}
