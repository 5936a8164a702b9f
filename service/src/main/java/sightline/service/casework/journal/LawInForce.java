package sightline.service.casework.journal;

import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import sightline.journey.law.LawBook;
import sightline.service.casework.calendar.CalendarShelf;

/** Gives the application the law of England as it is shipped, and the calendars of its database. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LawInForce {

    @Bean
    @DependsOnDatabaseInitialization
    CaseLaw caseLaw(DataSource database) {
        return new CaseLaw(LawBook.england(), new CalendarShelf(database).read());
    }

    /** An import into a database that several applications share reaches each of them within a minute. */
    @Bean
    CalendarWatch calendarWatch(CaseLaw law, DataSource database) {
        return new CalendarWatch(law, new CalendarShelf(database));
    }

    /** Looks again and again what the calendars are. */
    static final class CalendarWatch {

        private static final long A_MINUTE = 60_000;

        private final CaseLaw law;
        private final CalendarShelf shelf;

        CalendarWatch(CaseLaw law, CalendarShelf shelf) {
            this.law = law;
            this.shelf = shelf;
        }

        @Scheduled(initialDelay = A_MINUTE, fixedDelay = A_MINUTE)
        void look() {
            law.use(shelf.read());
        }
    }
}
