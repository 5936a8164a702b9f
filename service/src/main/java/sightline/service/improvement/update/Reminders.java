package sightline.service.improvement.update;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sightline.service.improvement.governance.Seat;
import sightline.service.improvement.mail.Courier;
import sightline.service.improvement.plan.PlanBook;
import sightline.service.improvement.plan.PlanBooks;
import sightline.service.improvement.plan.Planned;
import sightline.service.improvement.plan.Update;
import sightline.service.review.desk.ReviewDesk;

/**
 * Reminds whoever was asked and has not answered: on the day on which the answer was due, and each week after it until two
 * months have gone. Without a mail server, or without the address of this service, nobody is reminded; the plan shows what
 * stands still either way.
 */
@Component
public final class Reminders {

    private final PlanBooks books;
    private final Asks asks;
    private final Courier courier;
    private final JdbcClient database;

    Reminders(PlanBooks books, Asks asks, Courier courier, JdbcClient database) {
        this.books = books;
        this.asks = asks;
        this.courier = courier;
        this.database = database;
    }

    /** Once a day, for every authority that takes part. */
    @Scheduled(cron = "${sightline.reminders:0 30 7 * * *}", zone = "Europe/London")
    void daily() {
        database.sql("select distinct authority from review.place order by 1")
                .query((row, n) -> row.getString(1))
                .list()
                .forEach(authority -> remind(ReviewDesk.system(authority)));
    }

    /**
     * Reminds those of one authority.
     *
     * @return how many letters went
     */
    public int remind(ReviewDesk desk) {
        Optional<String> site = courier.address();
        if (!courier.isSet() || site.isEmpty()) {
            return 0;
        }
        PlanBook book = books.read(desk);
        return (int) book.actions().stream()
                .filter(planned -> planned.asked()
                        .filter(update -> isDue(update, book.today()))
                        .isPresent())
                .filter(planned -> remind(desk, book, planned, site.get()))
                .count();
    }

    static boolean isDue(Update update, LocalDate today) {
        LocalDate due = update.days().due();
        return !today.isBefore(due)
                && !today.isAfter(due.plusDays(UpdateRules.REMINDERS_END))
                && update.days()
                        .reminded()
                        .map(day -> !today.isBefore(day.plusDays(UpdateRules.BETWEEN_REMINDERS)))
                        .orElse(true);
    }

    private boolean remind(ReviewDesk desk, PlanBook book, Planned planned, String site) {
        Update update = planned.asked().orElseThrow();
        Optional<String> email = planned.action()
                .post()
                .flatMap(post -> book.governance().seat(post.id()))
                .flatMap(Seat::email);
        if (email.isEmpty() || !asks.remind(desk, planned.id(), update.id())) {
            return false;
        }
        String link = site
                + UpdateAsking.FORM
                + asks.link(desk, planned.id(), update.id()).text();
        courier.send(UpdateLetter.remind(
                email.get(), planned.action().words(), update.days().asked(), link));
        return true;
    }
}
