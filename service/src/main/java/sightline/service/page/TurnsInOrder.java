package sightline.service.page;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the queue for pages before everything else that a request goes through. */
@Configuration(proxyBeanMethods = false)
class TurnsInOrder {

    private static final int PLACES_A_PROCESSOR = 4;

    /** Fewer than there are connections to the database, so that nobody who has a place waits for one. */
    private static final int MOST_PLACES = 12;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    FilterRegistrationBean<Turns> turns() {
        int processors = Runtime.getRuntime().availableProcessors();
        FilterRegistrationBean<Turns> turns = new FilterRegistrationBean<>(
                new Turns(Math.min(MOST_PLACES, PLACES_A_PROCESSOR * processors), PATIENCE));
        turns.setOrder(Ordered.HIGHEST_PRECEDENCE);
        turns.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return turns;
    }
}
