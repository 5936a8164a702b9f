package sightline.exchange.events;

import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.IsoDay;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;

/** What all rows of one event and one detail say, whosever journey and whatever day it is: read from the first of them. */
sealed interface RowKind {

    /**
     * It can be understood.
     *
     * @param first the event of the first row
     * @param writtenDown the day they were written down, where it isn't their own
     */
    record Understood(Event first, Optional<LocalDate> writtenDown) implements RowKind {

        /** The event of another row. */
        Event event(JourneyId journey, LocalDate day) {
            Happened like = first.at();
            return first.with(new Happened(journey, like.what(), day, writtenDown.orElse(day), like.detail()));
        }
    }

    /**
     * It can't be.
     *
     * @param why what is wrong and what to write instead
     */
    record Refused(String why) implements RowKind {}

    /**
     * The day it was written down is none.
     *
     * @param recorded what stands there
     */
    record Misdated(String recorded) implements RowKind {}

    /** Reads it from a row. */
    static RowKind of(JourneyId journey, EventName name, LocalDate day, Detail detail) {
        Optional<String> recorded = detail.value("recorded");
        Optional<LocalDate> writtenDown = recorded.flatMap(IsoDay::of);
        if (recorded.isPresent() && writtenDown.isEmpty()) {
            return new Misdated(recorded.get());
        }
        return switch (Events.read(new Happened(journey, name, day, writtenDown.orElse(day), detail))) {
            case Reading.Understood(Event event) -> new Understood(event, writtenDown);
            case Reading.Refused(String why) -> new Refused(why);
        };
    }
}
