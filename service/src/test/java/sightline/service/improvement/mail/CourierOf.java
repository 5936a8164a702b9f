package sightline.service.improvement.mail;

import java.time.Clock;
import org.springframework.core.env.Environment;

/** A courier with settings of a test's own. */
public final class CourierOf {

    private CourierOf() {}

    public static Courier settings(Environment settings, Clock clock) {
        return new Courier(settings, clock);
    }
}
