package sightline.journey;

import java.time.LocalDate;
import java.util.List;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;

/** Journeys in a few words: a line an event, such as {@code 2025-01-08 RequestReceived source=1}. */
public final class Story {

    private static final JourneyId ID = new JourneyId("990", "P1", "J1");

    private Story() {}

    /** The journey that these lines tell. */
    public static Journey of(String... lines) {
        return of(List.of(lines));
    }

    /** The journey that these lines tell. */
    public static Journey of(List<String> lines) {
        return new Journey(ID, lines.stream().map(Story::event).toList());
    }

    /** The event that a line tells. */
    public static Event event(String line) {
        String[] words = line.split(" ", 3);
        Happened at = new Happened(
                ID,
                EventName.named(words[1]).orElseThrow(() -> new IllegalArgumentException(line)),
                LocalDate.parse(words[0]),
                LocalDate.parse(words[0]),
                new Detail(words.length > 2 ? words[2] : ""));
        return switch (Events.read(at)) {
            case Reading.Understood(Event event) -> event;
            case Reading.Refused(String why) -> throw new IllegalArgumentException(line + ": " + why);
        };
    }

    /** The reckoner of England as it is handed out. */
    public static Reckoner reckoner() {
        return new Reckoner(LawBook.england(), counting());
    }

    /** The general rule for weeks and the shipped calendar. */
    public static Counting counting() {
        return new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales());
    }

    /** The clocks of a duty, as they stand in the middle of 2026. */
    public static List<Clock> clocks(String duty, String... lines) {
        return reckoner().clocks(of(lines), LocalDate.of(2026, 6, 30)).stream()
                .filter(clock -> clock.duty().id().equals(duty))
                .toList();
    }

    /** The only clock of a duty. */
    public static Clock clock(String duty, String... lines) {
        List<Clock> clocks = clocks(duty, lines);
        if (clocks.size() != 1) {
            throw new AssertionError("%d clocks of %s".formatted(clocks.size(), duty));
        }
        return clocks.getFirst();
    }
}
