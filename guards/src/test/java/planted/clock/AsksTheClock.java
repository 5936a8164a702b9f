package planted.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Planted: seven ways to find out what time it is without being told. */
@SuppressWarnings("JavaUtilDate")
final class AsksTheClock {

    private AsksTheClock() {}

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static Instant instant() {
        return Clock.systemUTC().instant();
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static Date date() {
        return new Date();
    }

    static Calendar calendar() {
        return Calendar.getInstance();
    }

    static Clock ticking() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }

    static Supplier<Instant> hidden() {
        return Instant::now;
    }
}
