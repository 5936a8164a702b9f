package sightline.service.improvement.plan.scene;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Addressee;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.OriginKind;
import sightline.service.improvement.book.Recommendation;
import sightline.service.improvement.take.Intake;
import sightline.service.improvement.take.NewOrigin;
import sightline.service.improvement.take.NewRecommendation;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.scene.SceneFile;
import sightline.service.review.scene.SceneFile.Row;

/** The other two papers: a peer review, and the cabinet's own review. */
@Component
final class PlanPapers {

    private final Intake intake;
    private final Chains chains;

    PlanPapers(Intake intake, Chains chains) {
        this.intake = intake;
        this.chains = chains;
    }

    /** Takes both in. */
    Map<String, Action.From> take(ReviewDesk desk, LocalDate published) {
        Map<String, Action.From> from = new HashMap<>();
        for (Row paper : SceneFile.of("improvement/plan/papers.txt")) {
            List<Row> asked = SceneFile.of("improvement/plan/asked.txt").stream()
                    .filter(row -> row.text(1).equals(paper.text(0)))
                    .toList();
            intake.take(
                            desk,
                            origin(paper, published),
                            asked.stream().map(PlanPapers::recommendation).toList())
                    .ifPresent(origin -> chains.all(desk).stream()
                            .filter(chain -> chain.origin().id() == origin)
                            .map(Chain::recommendation)
                            .forEach(one ->
                                    from.put(asked.get(one.position() - 1).text(0), new Action.From(one.id(), ""))));
        }
        return from;
    }

    private static NewOrigin origin(Row paper, LocalDate published) {
        return new NewOrigin(
                OriginKind.valueOf(paper.text(1)),
                paper.text(2),
                paper.text(3),
                paper.day(4, published),
                Optional.empty(),
                Optional.empty(),
                "",
                true);
    }

    private static NewRecommendation recommendation(Row row) {
        return new NewRecommendation(
                "Recommendation " + row.text(2),
                row.text(5),
                List.of(),
                new Recommendation.Aim(Addressee.valueOf(row.text(3)), row.text(4), Optional.empty(), "", "", ""),
                Optional.empty());
    }
}
