package sightline.service.review.scene;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it that the demonstration has its invented review. */
@Component
@Order(120) // after the demonstration's people and their places
final class ReviewScene implements ApplicationRunner {

    private static final String EXEMPLAR = "990";

    private final InventedReview review;
    private final boolean demonstration;

    ReviewScene(InventedReview review, @Value("${sightline.demonstration:false}") boolean demonstration) {
        this.review = review;
        this.demonstration = demonstration;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demonstration && review.in(EXEMPLAR).isEmpty()) {
            review.build(EXEMPLAR);
        }
    }
}
