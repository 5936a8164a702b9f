package planted.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Innocent: is told the time, and measures how long things take. */
@SuppressWarnings("JavaUtilDate")
record IsHandedTheClock(Clock clock, LocalDate today) {

    Date date() {
        return Date.from(clock.instant().atOffset(ZoneOffset.UTC).toInstant());
    }

    static long nanosecondsSince(long start) {
        return System.nanoTime() - start;
    }
}
