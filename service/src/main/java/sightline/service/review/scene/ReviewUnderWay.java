package sightline.service.review.scene;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;

/** A third, small review in the demonstration: it is under way, with a meeting still to come, so that there is work to do. */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(169) // after the other reviews, before the topics that became none
final class ReviewUnderWay implements ApplicationRunner {

    /** What it is called. */
    static final String TITLE = "Why did speech therapy stop at Millbrook?";

    private static final String EXEMPLAR = "990";
    private static final String FOLDER = "therapy";
    private static final String COMMITTEE = "Children and Education Scrutiny Committee";
    private static final int OPENED = 35;

    private final Chamber chamber;
    private final SceneOpening opening;
    private final SceneTerms terms;
    private final SceneWork work;
    private final InventedReview first;

    ReviewUnderWay(Chamber chamber, SceneOpening opening, SceneTerms terms, SceneWork work, InventedReview first) {
        this.chamber = chamber;
        this.opening = opening;
        this.terms = terms;
        this.work = work;
        this.first = first;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ReviewDesk desk = ReviewDesk.system(EXEMPLAR);
        if (!opening.isThere(desk, TITLE)) {
            build(desk);
        }
    }

    private void build(ReviewDesk desk) {
        Stage stage = opening.open(desk, new SceneOpening.Named(FOLDER, TITLE, COMMITTEE), OPENED, opening.today());
        Inside inside = opening.inside(desk, stage);
        terms.keep(inside, FOLDER, inside.review().opened());
        chamber.at(desk, () -> {
            hear(stage);
            return true;
        });
        opening.move(desk, stage, FOLDER);
        work.lay(inside, FOLDER, stage.today());
    }

    private void hear(Stage stage) {
        ScenePeople group = new ScenePeople(stage, FOLDER);
        group.members(first.accounts());
        group.lines();
        group.sessions();
        group.witnesses();
        SceneEvidence evidence = new SceneEvidence(stage, FOLDER, List.of("evidence.txt"));
        evidence.themes();
        evidence.items();
    }
}
