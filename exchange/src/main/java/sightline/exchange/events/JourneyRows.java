package sightline.exchange.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;

/**
 * The rows that can be used, three numbers each: whose journey, what kind of row, and which day. A log of a million rows
 * takes some twenty megabytes so, and its journeys are made one by one.
 */
final class JourneyRows {

    private final List<JourneyId> ids = new ArrayList<>();
    private int[] journeys = new int[1 << 10];
    private long[] events = new long[journeys.length];
    private int size;

    /** Takes in the next journey, whose number is the count of those before. */
    void begin(JourneyId id) {
        ids.add(id);
    }

    void add(int journey, int kind, int day) {
        if (size == journeys.length) {
            journeys = Arrays.copyOf(journeys, 2 * size);
            events = Arrays.copyOf(events, 2 * size);
        }
        journeys[size] = journey;
        events[size++] = (long) kind << Integer.SIZE | day;
    }

    /**
     * Every journey with an event, in the order of their numbers; the rows of each in the order in which they came.
     *
     * @param kinds the kinds of rows by their number
     * @param days the days by their number
     */
    List<Journey> journeys(List<RowKind> kinds, Glossary<Optional<LocalDate>> days) {
        int[] starts = new int[ids.size() + 1];
        for (int row = 0; row < size; row++) {
            starts[journeys[row] + 1]++;
        }
        for (int journey = 0; journey < ids.size(); journey++) {
            starts[journey + 1] += starts[journey];
        }
        long[] byJourney = new long[size];
        int[] next = starts.clone();
        for (int row = 0; row < size; row++) {
            byJourney[next[journeys[row]]++] = events[row];
        }
        return new JourneyList(ids, starts, byJourney, kinds, days);
    }
}
