package sightline.service.review.sample.scene;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.desk.Reviews;
import sightline.service.review.sample.Ask;
import sightline.service.review.sample.FrameKind;
import sightline.service.review.sample.Ground;
import sightline.service.review.sample.Samples;
import sightline.service.review.sample.Seat;

/** Asks for two samples in the demonstration: one for its first review, one for the portfolio holder. */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(125) // after the demonstration's review
final class InventedSamples implements ApplicationRunner {

    static final String EXEMPLAR = "990";

    private static final int YEARS = 4;
    private static final int SIZE = 8;

    private final Reviews reviews;
    private final Samples samples;
    private final Clock clock;

    InventedSamples(Reviews reviews, Samples samples, Clock clock) {
        this.reviews = reviews;
        this.samples = samples;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ReviewDesk desk = ReviewDesk.system(EXEMPLAR);
        first(desk).map(review -> Seat.of(new Inside(desk, review))).ifPresent(this::ask);
        ask(Seat.of(desk));
    }

    private void ask(Seat seat) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (samples.all(seat).isEmpty()) {
            Ask.Wish wish = new Ask.Wish(
                    FrameKind.PLANS_ISSUED,
                    today.minusYears(YEARS),
                    today,
                    Set.of(Ground.TRIBUNAL, Ground.NO_TEXT),
                    SIZE,
                    "exemplar-" + today.getYear(),
                    2);
            samples.ask(seat, wish, today);
        }
    }

    private Optional<ReviewHead> first(ReviewDesk desk) {
        return reviews.all(desk).stream().min(Comparator.comparingLong(ReviewHead::id));
    }
}
