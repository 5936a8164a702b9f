package sightline.exchange.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.journey.event.EventName;

/** What a column of an extract is used for. */
public sealed interface ColumnUse {

    /** It is left out. */
    record Nothing() implements ColumnUse {}

    /** It says who. */
    record Person() implements ColumnUse {}

    /** It says which request or plan. */
    record Case() implements ColumnUse {}

    /** It holds the council's code. */
    record Council() implements ColumnUse {}

    /**
     * It holds the day of an event.
     *
     * @param event the event
     * @param adviser whose advice it is about, where it is about advice
     */
    record Day(EventName event, Optional<String> adviser) implements ColumnUse {}

    /**
     * It says more of an event.
     *
     * @param event the event
     * @param key of its detail, as in the event log
     * @param meanings what its words mean, written small; none: they are taken as they are
     */
    record More(EventName event, String key, Map<String, String> meanings) implements ColumnUse {

        public More {
            meanings = Map.copyOf(meanings);
        }
    }

    /**
     * Only with one of these words in it has an event happened.
     *
     * @param event the event
     * @param words written small
     */
    record Only(EventName event, Set<String> words) implements ColumnUse {

        public Only {
            words = Set.copyOf(words);
        }
    }
}
