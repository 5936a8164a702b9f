package sightline.service.review.scene;

import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.people.InventedPeople;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;

/** Lets the demonstration's scrutiny officer plan, park, ask and note what the first review lives by day to day. */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(175) // after the review's terms
final class WorkScene implements ApplicationRunner {

    private static final String EXEMPLAR = "990";

    private final Reviews reviews;
    private final SceneWork work;
    private final SceneOpening opening;
    private final InventedPeople people;

    WorkScene(Reviews reviews, SceneWork work, SceneOpening opening, InventedPeople people) {
        this.reviews = reviews;
        this.work = work;
        this.opening = opening;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ReviewDesk desk = new ReviewDesk(EXEMPLAR, Part.SYSTEM, officer(), Set.of());
        reviews.all(desk).stream()
                .filter(review -> review.title().equals(InventedReview.TITLE))
                .map(review -> new Inside(desk, review))
                .filter(work::isMissing)
                .forEach(inside -> work.lay(inside, "late-plans", InventedReview.lastDay(opening.today())));
    }

    private Optional<Long> officer() {
        return people.offered().stream()
                .filter(offered -> offered.role() == Role.SCRUTINY_OFFICER)
                .map(InventedPeople.Offered::account)
                .findFirst();
    }
}
