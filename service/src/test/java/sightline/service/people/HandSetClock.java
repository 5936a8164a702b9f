package sightline.service.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import sightline.service.time.WallClock;

/** A clock that only moves when a test moves it. */
public final class HandSetClock extends Clock {

    private static final Instant START = Instant.parse("2026-02-14T09:00:00Z");

    private Instant now = START;

    public synchronized void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return WallClock.LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
