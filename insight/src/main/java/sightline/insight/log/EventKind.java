package sightline.insight.log;

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

/**
 * What all events of one name and one detail are, whosever journey and whatever day it is.
 *
 * @param first one of them
 * @param recorded the day they were written down, where it isn't their own
 */
record EventKind(Event first, Optional<LocalDate> recorded) {

    private static final JourneyId NOBODY = new JourneyId("", "", "");

    /** The kind; empty where the detail can't be understood. */
    static Optional<EventKind> of(EventName name, String detail) {
        Detail written = new Detail(detail);
        Optional<LocalDate> recorded = written.value("recorded").flatMap(IsoDay::of);
        return Events.read(new Happened(NOBODY, name, LocalDate.EPOCH, recorded.orElse(LocalDate.EPOCH), written))
                        instanceof Reading.Understood(Event event)
                ? Optional.of(new EventKind(event, recorded))
                : Optional.empty();
    }

    /** The kind of which only the bare fact is known. */
    static EventKind bare(EventName name, String detail) {
        return new EventKind(
                new Happened(NOBODY, name, LocalDate.EPOCH, LocalDate.EPOCH, new Detail(detail)), Optional.empty());
    }

    /** Why a detail can't be understood; empty where it can. */
    static Optional<String> refusal(EventName name, int day, String detail) {
        Detail written = new Detail(detail);
        Optional<String> recorded = written.value("recorded");
        if (recorded.isPresent() && recorded.flatMap(IsoDay::of).isEmpty()) {
            return Optional.of("'%s' in recorded is no date. Write it as 2026-02-14.".formatted(recorded.get()));
        }
        LocalDate on = LocalDate.ofEpochDay(day);
        return Events.read(new Happened(NOBODY, name, on, on, written)) instanceof Reading.Refused(String why)
                ? Optional.of(why)
                : Optional.empty();
    }

    /** The event of this kind in a journey and on a day. */
    Event event(JourneyId journey, LocalDate day) {
        return first.with(new Happened(
                journey, first.name(), day, recorded.orElse(day), first.at().detail()));
    }
}
