package sightline.service.review.scene;

import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;
import sightline.service.review.scene.SceneFile.Row;

/**
 * What the demonstration's reviews get when everything else is there: the first its terms, a survey and the frozen counts
 * of the council's own cases, the second a published report.
 */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(165) // after cases, witnesses, samples, drafts and the second review
final class ReviewFinish implements ApplicationRunner {

    private static final ReviewDesk DESK = ReviewDesk.system("990");
    private static final String FIRST = "late-plans";
    private static final String SECOND = "from-outside";

    private final SceneTerms terms;
    private final SceneFigures figures;
    private final SceneSurvey survey;
    private final ScenePrint print;
    private final Reviews reviews;

    ReviewFinish(SceneTerms terms, SceneFigures figures, SceneSurvey survey, ScenePrint print, Reviews reviews) {
        this.terms = terms;
        this.figures = figures;
        this.survey = survey;
        this.print = print;
        this.reviews = reviews;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        called(InventedReview.TITLE).filter(terms::areMissing).ifPresent(this::furnish);
        called(InventedReview.TITLE)
                .ifPresent(inside -> print.publish(inside, InventedReview.lastDay(figures.today())));
        called(ReviewFromOutside.TITLE).ifPresent(inside -> print.publish(inside, SECOND));
    }

    private Optional<Inside> called(String title) {
        return reviews.all(DESK).stream()
                .filter(review -> review.title().equals(title))
                .map(review -> new Inside(DESK, review))
                .findFirst();
    }

    private void furnish(Inside inside) {
        terms.keep(inside, FIRST, inside.review().opened());
        terms.extend(inside, FIRST);
        survey.keep(inside);
        for (Row row : SceneFile.read(FIRST + "/figures.txt")) {
            figures.own(inside, row, InventedReview.lastDay(figures.today()))
                    .ifPresent(evidence -> figures.cite(inside, row.text(3), evidence));
        }
    }
}
