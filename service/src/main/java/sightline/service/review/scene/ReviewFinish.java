package sightline.service.review.scene;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;
import sightline.service.review.publication.Publications;
import sightline.service.review.scene.SceneFile.Row;

/** Brings the demonstration's first review to its end: terms, frozen counts of its own cases, and publication. */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(160) // after cases, witnesses, samples and drafts
final class ReviewFinish implements ApplicationRunner {

    private static final String EXEMPLAR = "990";
    private static final String FOLDER = "late-plans";

    private final InventedReview review;
    private final SceneTerms terms;
    private final SceneFigures figures;
    private final Publications publications;
    private final Reviews reviews;

    ReviewFinish(
            InventedReview review, SceneTerms terms, SceneFigures figures, Publications publications, Reviews reviews) {
        this.review = review;
        this.terms = terms;
        this.figures = figures;
        this.publications = publications;
        this.reviews = reviews;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ReviewDesk desk = ReviewDesk.system(EXEMPLAR);
        review.in(EXEMPLAR)
                .flatMap(id -> reviews.find(desk, id))
                .map(head -> new Inside(desk, head))
                .filter(inside -> publications.latest(inside).isEmpty())
                .ifPresent(this::finish);
    }

    private void finish(Inside inside) {
        terms.keep(inside, FOLDER, inside.review().opened());
        for (Row row : SceneFile.read(FOLDER + "/figures.txt")) {
            figures.own(inside, row).ifPresent(evidence -> figures.cite(inside, row.text(3), evidence));
        }
        publications.publish(inside, 0, "");
    }
}
