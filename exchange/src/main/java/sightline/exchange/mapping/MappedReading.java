package sightline.exchange.mapping;

import java.util.List;
import sightline.exchange.events.EventReading;

/**
 * What came out of an extract.
 *
 * @param reading its journeys, and what became of the file
 * @param misread everything that was not understood, in the order of the rows
 */
public record MappedReading(EventReading reading, List<Misread> misread) {

    public MappedReading {
        misread = List.copyOf(misread);
    }
}
