package sightline.service.record.canonical;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A JSON value that has one canonical form in every language. Numbers are whole: programs differ in how they print a
 * fraction, and none is needed in the record.
 */
public sealed interface Json {

    /** A text. */
    record Text(String value) implements Json {}

    /** A whole number that every program reads alike: at most 2^53 - 1 either way (RFC 7493, section 2.2). */
    record Whole(long value) implements Json {

        /** The greatest. */
        public static final long MOST = 9_007_199_254_740_991L;

        public Whole {
            if (value > MOST || value < -MOST) {
                throw new IllegalArgumentException("%d is beyond 2^53 - 1".formatted(value));
            }
        }
    }

    /** Yes or no. */
    record Truth(boolean value) implements Json {}

    /** JSON's null. */
    record Nothing() implements Json {}

    /** An array. */
    record Many(List<Json> values) implements Json {
        public Many {
            values = List.copyOf(values);
        }
    }

    /** An object; its names stand in the order of their UTF-16 units (RFC 8785, section 3.2.3). */
    record Fields(SortedMap<String, Json> values) implements Json {

        public Fields {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }

        /** An object with these members. */
        public static Fields of(Map<String, Json> values) {
            return new Fields(new TreeMap<>(values));
        }
    }
}
