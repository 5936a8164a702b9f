package sightline.exchange.events;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;

/** The journeys of a log, each made anew when it is asked for: who goes through them needs room for one. */
final class JourneyList extends AbstractList<Journey> implements RandomAccess {

    private final List<JourneyId> ids;
    private final int[] starts;
    private final long[] rows;
    private final List<RowKind> kinds;
    private final Glossary<Optional<LocalDate>> days;
    private final int[] filled;

    /**
     * @param ids whose journeys
     * @param starts where the rows of each journey start, and at last the number of rows
     * @param rows the number of the kind and of the day of each row, in the upper and the lower half
     * @param kinds the kinds of rows by their number
     * @param days the days by their number
     */
    JourneyList(
            List<JourneyId> ids, int[] starts, long[] rows, List<RowKind> kinds, Glossary<Optional<LocalDate>> days) {
        this.ids = ids;
        this.starts = starts;
        this.rows = rows;
        this.kinds = kinds;
        this.days = days;
        this.filled = IntStream.range(0, ids.size())
                .filter(journey -> starts[journey] < starts[journey + 1])
                .toArray();
    }

    @Override
    public int size() {
        return filled.length;
    }

    @Override
    public Journey get(int index) {
        int journey = filled[index];
        JourneyId id = ids.get(journey);
        Event[] events = new Event[starts[journey + 1] - starts[journey]];
        for (int i = 0; i < events.length; i++) {
            events[i] = event(id, rows[starts[journey] + i]);
        }
        return new Journey(id, Arrays.asList(events));
    }

    private Event event(JourneyId id, long row) {
        if (kinds.get((int) (row >>> Integer.SIZE)) instanceof RowKind.Understood kind) {
            return kind.event(id, days.meaning((int) row).orElseThrow());
        }
        throw new IllegalStateException("Only rows that can be understood are kept");
    }
}
