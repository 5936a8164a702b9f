package sightline.service.improvement.answer.scene;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.OriginKind;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.scene.InventedReview;

/** Sees to it that the demonstration's review is answered: a week late, after one reminder. */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(170) // after the reviews are published
final class AnswerScene implements ApplicationRunner {

    private static final ReviewDesk DESK = ReviewDesk.system("990");

    private final Chains chains;
    private final InventedAnswer answer;

    AnswerScene(Chains chains, InventedAnswer answer) {
        this.chains = chains;
        this.answer = answer;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        chains.origins(DESK).stream()
                .filter(origin ->
                        origin.kind() == OriginKind.REVIEW && origin.title().equals(InventedReview.TITLE))
                .filter(origin -> answer.isMissing(DESK, origin))
                .forEach(origin -> answer.give(DESK, origin));
    }
}
