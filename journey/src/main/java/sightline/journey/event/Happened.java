package sightline.journey.event;

import java.time.LocalDate;

/**
 * The bare fact that something happened; an event whose detail drives no clock is this and no more.
 *
 * @param journey whose journey
 * @param what the event
 * @param day the day it took effect
 * @param recorded the day it was written down
 * @param detail all else that was written, whole
 */
public record Happened(JourneyId journey, EventName what, LocalDate day, LocalDate recorded, Detail detail)
        implements Event {

    @Override
    public Happened at() {
        return this;
    }

    @Override
    public Happened with(Happened other) {
        return other;
    }
}
