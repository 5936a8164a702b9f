package sightline.service.casework.journal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.law.LawBook;

/** Gives the application the law and the calendar of England as they are shipped. */
@Configuration(proxyBeanMethods = false)
class LawInForce {

    @Bean
    CaseLaw caseLaw() {
        return new CaseLaw(LawBook.england(), WorkingDays.englandAndWales());
    }
}
