package sightline.service.improvement.plan.scene;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Origin;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.scene.SceneFile.Row;

/** Builds the invented plan: 21 actions out of a review, a peer review and the cabinet's own review. */
@Component
public final class InventedActionPlan {

    private final Chains chains;
    private final PlanPapers papers;
    private final PlanBoards boards;
    private final PlanWork work;
    private final PlanAnswers answers;

    InventedActionPlan(Chains chains, PlanPapers papers, PlanBoards boards, PlanWork work, PlanAnswers answers) {
        this.answers = answers;
        this.chains = chains;
        this.papers = papers;
        this.boards = boards;
        this.work = work;
    }

    /** Builds it upon the review's recommendations. */
    public void build(ReviewDesk desk, Origin review) {
        LocalDate published = review.day();
        Map<String, Action.From> from = new HashMap<>();
        List<Chain> own = chains.all(desk).stream()
                .filter(chain -> chain.origin().id() == review.id())
                .toList();
        for (Chain chain : own) {
            String key = "r%02d".formatted(chain.recommendation().position());
            from.put(key, new Action.From(chain.recommendation().id(), ""));
            chain.recommendation()
                    .parts()
                    .forEach(part -> from.put(
                            key + ":" + part.letter(),
                            new Action.From(chain.recommendation().id(), part.letter())));
        }
        from.putAll(papers.take(desk, published));
        boards.build(desk, published);
        answers.give(desk, published, from);
        Map<String, Long> actions = work.plan(desk, published, from);
        work.carryOut(desk, published, actions);
        work.followUp(desk, published, actions);
    }

    static long number(Map<String, Long> actions, Row row, int cell) {
        return Objects.requireNonNull(actions.get(row.text(cell)), row.text(cell));
    }
}
