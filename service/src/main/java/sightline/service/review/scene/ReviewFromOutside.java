package sightline.service.review.scene;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;
import sightline.service.review.scene.SceneFile.Row;

/**
 * A second, small review in the demonstration: what anybody could have read out of one real council's published figures.
 * The review is invented; its figures are the Department for Education's, with their releases.
 */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(160) // after the first review
final class ReviewFromOutside implements ApplicationRunner {

    /** What it is called. */
    static final String TITLE = "What could be seen from outside?";

    private static final String EXEMPLAR = "990";
    private static final String FOLDER = "from-outside";
    private static final String COMMITTEE = "Children and Education Scrutiny Committee";
    private static final int OPENED = 70;

    private final Reviews reviews;
    private final Chamber chamber;
    private final SceneOpening opening;
    private final SceneTerms terms;
    private final SceneFigures figures;

    ReviewFromOutside(Reviews reviews, Chamber chamber, SceneOpening opening, SceneTerms terms, SceneFigures figures) {
        this.reviews = reviews;
        this.chamber = chamber;
        this.opening = opening;
        this.terms = terms;
        this.figures = figures;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (reviews.all(ReviewDesk.system(EXEMPLAR)).stream()
                .noneMatch(review -> review.title().equals(TITLE))) {
            build(EXEMPLAR);
        }
    }

    private void build(String authority) {
        ReviewDesk desk = ReviewDesk.system(authority);
        Stage stage = opening.open(desk, new SceneOpening.Named(FOLDER, TITLE, COMMITTEE), OPENED, opening.today());
        Inside inside = new Inside(desk, reviews.find(desk, stage.review()).orElseThrow());
        terms.keep(inside, FOLDER, inside.review().opened());
        chamber.at(desk, () -> {
            group(stage);
            return true;
        });
        SceneFile.read(FOLDER + "/figures.txt")
                .forEach(row ->
                        figures.published(inside, row).ifPresent(evidence -> stage.remember(row.text(0), evidence)));
        if (SceneFile.read(FOLDER + "/figures.txt").stream().allMatch(row -> stage.knows(row.text(0)))) {
            chamber.at(desk, () -> {
                argue(stage);
                return true;
            });
            opening.move(desk, stage, FOLDER);
        }
    }

    private static void group(Stage stage) {
        stage.add(
                "member",
                Map.of(
                        "name", "Fenella Stroudley",
                        "capacity", "CHAIR",
                        "party", "Conservative",
                        "since", stage.ago(OPENED),
                        "declared", stage.ago(OPENED)));
        for (Row row : SceneFile.read(FOLDER + "/lines.txt")) {
            stage.tie("line", Map.of("number", row.number(0), "position", row.number(0), "question", row.text(1)));
        }
        stage.remember("outside", stage.add("theme", Map.of("name", "What figures told, and when", "position", 1)));
    }

    private static void argue(Stage stage) {
        int position = 0;
        for (Row row : SceneFile.read(FOLDER + "/argument.txt")) {
            Map<String, Object> values =
                    new HashMap<>(Map.of("theme", stage.id("outside"), "words", row.text(3), "position", ++position));
            switch (row.text(0)) {
                case "finding" -> found(stage, row, values);
                case "conclusion" -> {
                    stage.remember(row.text(1), stage.add("conclusion", values));
                    row.keys(2, ",")
                            .forEach(finding -> stage.tie(
                                    "conclusion_finding",
                                    Map.of("conclusion", stage.id(row.text(1)), "finding", stage.id(finding))));
                }
                default -> recommended(stage, row, values);
            }
        }
    }

    private static void found(Stage stage, Row row, Map<String, Object> values) {
        values.put("kind", "FACT");
        long finding = stage.add("finding", values);
        stage.remember(row.text(1), finding);
        stage.tie("finding_line", Map.of("finding", finding, "line", 1));
        row.keys(2, ",")
                .forEach(figure ->
                        stage.tie("finding_evidence", Map.of("finding", finding, "evidence", stage.id(figure))));
    }

    private static void recommended(Stage stage, Row row, Map<String, Object> values) {
        values.putAll(Map.of(
                "kind", "OPERATIONAL",
                "addressee", "Executive Director for Children",
                "measure", "Throughput stands beside the share in time in each report to the committee",
                "due_words", "From the next quarterly report"));
        long recommendation = stage.add("recommendation", values);
        row.keys(2, ",")
                .forEach(conclusion -> stage.tie(
                        "recommendation_conclusion",
                        Map.of("recommendation", recommendation, "conclusion", stage.id(conclusion))));
    }
}
