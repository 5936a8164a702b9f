package sightline.service.improvement.plan.scene;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.improvement.answer.AnswerStore;
import sightline.service.improvement.answer.Given;
import sightline.service.improvement.answer.Giver;
import sightline.service.improvement.answer.Said;
import sightline.service.improvement.answer.Spot;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Verdict;
import sightline.service.improvement.duty.Duties;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.scene.SceneFile;
import sightline.service.review.scene.SceneFile.Row;

/** The cabinet's answers to the other two papers, to which no clock belongs. */
@Component
final class PlanAnswers {

    private static final String CABINET = "Cabinet member";

    private final Chains chains;
    private final AnswerStore answers;
    private final Duties duties;

    PlanAnswers(Chains chains, AnswerStore answers, Duties duties) {
        this.chains = chains;
        this.answers = answers;
        this.duties = duties;
    }

    /** Answers both and publishes the answers. */
    void give(ReviewDesk desk, LocalDate published, Map<String, Action.From> from) {
        for (Row row : SceneFile.of("improvement/plan/answered.txt")) {
            long asked =
                    Objects.requireNonNull(from.get(row.text(0)), row.text(0)).recommendation();
            long origin =
                    chains.find(desk, asked).map(Chain::origin).orElseThrow().id();
            LocalDate day = row.day(1, published);
            Giver giver = new Giver(CABINET, day, day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
            Said said =
                    new Said(Verdict.valueOf(row.text(2)), row.text(4), row.text(3), Optional.empty(), row.text(5), "");
            answers.keep(desk, origin, giver, List.of(new Given(new Spot(asked, ""), 0, said)));
            duties.answeredWithoutClock(desk, origin, day);
        }
    }
}
