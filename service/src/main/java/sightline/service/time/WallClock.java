package sightline.service.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The adapter to the clock on the wall: English statutory days are days in London. */
@Configuration(proxyBeanMethods = false)
public class WallClock {

    /** Where the law counts its days. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The clock that every room is handed. */
    @Bean
    public Clock clock() {
        return Clock.system(LONDON);
    }

    /** Today in London, for commands that default to it. */
    public static LocalDate today() {
        return LocalDate.now(LONDON);
    }
}
