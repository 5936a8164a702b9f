package sightline.insight.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;

/**
 * The journeys of a log with their events as the reckoner takes them, each made when it is asked for. An event whose
 * detail can't be understood is passed over. Kinds of events are remembered, so one thread at a time may use it.
 */
public final class TypedJourneys {

    private final EventLog log;
    private final boolean every;
    private final Map<Integer, Optional<EventKind>> kinds = new HashMap<>();

    /** Those of this log. */
    public TypedJourneys(EventLog log) {
        this(log, false);
    }

    private TypedJourneys(EventLog log, boolean every) {
        this.log = log;
        this.every = every;
    }

    /** Those of this log with all events; one whose detail can't be understood is there as a bare fact. */
    static TypedJourneys everyEventOf(EventLog log) {
        return new TypedJourneys(log, true);
    }

    EventLog log() {
        return log;
    }

    /** The journey of a case. */
    public Journey journey(int number) {
        JourneyId id = log.id(number);
        List<Event> events = new ArrayList<>(log.to(number) - log.from(number));
        for (int place = log.from(number); place < log.to(number); place++) {
            LocalDate day = LocalDate.ofEpochDay(log.day(place));
            kind(log.detail(place), log.activity(place)).ifPresent(kind -> events.add(kind.event(id, day)));
        }
        return new Journey(id, events);
    }

    /** Every journey, in the order in which they first came. */
    public Stream<Journey> all() {
        return IntStream.range(0, log.cases()).mapToObj(this::journey);
    }

    private Optional<EventKind> kind(int detail, int activity) {
        return kinds.computeIfAbsent(detail, number -> {
            String written = log.details().word(number);
            Optional<EventKind> kind = EventKind.of(EventLog.name(activity), written);
            return kind.isEmpty() && every ? Optional.of(EventKind.bare(EventLog.name(activity), written)) : kind;
        });
    }
}
