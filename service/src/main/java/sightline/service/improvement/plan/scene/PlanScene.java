package sightline.service.improvement.plan.scene;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.book.OriginKind;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.scene.InventedReview;

/** Gives the demonstration its action plan, once the invented review is published. */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(174) // after the answers to the review
final class PlanScene implements ApplicationRunner {

    private static final ReviewDesk DESK = ReviewDesk.system("990");

    /** So many days the invented plan goes on for. */
    private static final int LENGTH = 640;

    private final Chains chains;
    private final InventedActionPlan plan;
    private final Clock clock;

    PlanScene(Chains chains, InventedActionPlan plan, Clock clock) {
        this.chains = chains;
        this.plan = plan;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate latest = LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(LENGTH);
        Optional<Origin> review = chains.origins(DESK).stream()
                .filter(origin ->
                        origin.kind() == OriginKind.REVIEW && origin.title().equals(InventedReview.TITLE))
                .filter(origin -> !origin.day().isAfter(latest))
                .findFirst();
        if (chains.actions(DESK).isEmpty()) {
            review.ifPresent(origin -> plan.build(DESK, origin));
        }
    }
}
