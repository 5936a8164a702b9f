package planted.clock.service.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Innocent: the one place that may ask. */
record Adapter(Clock clock) {

    static Adapter onTheWall() {
        return new Adapter(Clock.systemUTC());
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
