package sightline.service.improvement.answer.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.improvement.TakenIn;
import sightline.service.improvement.answer.Gap;
import sightline.service.improvement.answer.Verdicts;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.book.Verdict;
import sightline.service.improvement.decision.DecisionStore;
import sightline.service.improvement.duty.Duties;
import sightline.service.improvement.duty.Why;
import sightline.service.improvement.take.Intake;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** The demonstration's answer: a week late, after one reminder. */
@ReviewSite
final class InventedAnswerTest {

    @Autowired
    private InventedAnswer answer;

    @Autowired
    private Intake intake;

    @Autowired
    private Chains chains;

    @Autowired
    private Duties duties;

    @Autowired
    private DecisionStore decisions;

    @Test
    void fourteen_recommendations_are_answered_a_week_late_after_one_reminder() {
        LocalDate published = Hall.today().minusDays(700);
        String[] fourteen = IntStream.rangeClosed(1, 14)
                .mapToObj(number -> number == 12 ? "Do 12.|part a|part b" : "Do %d.".formatted(number))
                .toArray(String[]::new);
        TakenIn paper = TakenIn.on(intake, chains, published, true, fourteen);
        Origin origin = chains.origins(TakenIn.DESK).stream()
                .filter(one -> one.id() == paper.origin())
                .findFirst()
                .orElseThrow();
        assertThat(answer.isMissing(TakenIn.DESK, origin)).isTrue();
        answer.give(TakenIn.DESK, origin);
        assertThat(answer.isMissing(TakenIn.DESK, origin)).isFalse();

        List<Chain> all = chains.shown().stream()
                .filter(chain -> chain.origin().id() == paper.origin())
                .toList();
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        all.forEach(chain -> verdicts.merge(Verdicts.of(chain).orElseThrow(), 1, Integer::sum));
        assertThat(verdicts)
                .isEqualTo(Map.of(Verdict.AGREED, 10, Verdict.IN_PART, 2, Verdict.NOT_AGREED, 1, Verdict.DEFERRED, 1));
        assertThat(Gap.of(all)).isEmpty();
        Why why = Why.of(all.getFirst(), Hall.today()).orElseThrow();
        assertThat(why.late()).isEqualTo(7);
        assertThat(duties.shownReminders(Hall.EXEMPLAR, paper.origin()))
                .containsExactly(why.due().orElseThrow().plusDays(2));
        assertThat(decisions.shown(Hall.EXEMPLAR, paper.origin())).hasValueSatisfying(decision -> {
            assertThat(decision.words().resolved()).isNotBlank();
            assertThat(decision.words().movedOn()).isNotBlank();
        });
    }
}
