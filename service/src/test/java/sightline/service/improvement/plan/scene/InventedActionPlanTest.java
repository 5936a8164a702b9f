package sightline.service.improvement.plan.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Addressee;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.book.OriginKind;
import sightline.service.improvement.book.Recommendation;
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.governance.Holding;
import sightline.service.improvement.plan.PlanBook;
import sightline.service.improvement.plan.PlanBooks;
import sightline.service.improvement.plan.Planned;
import sightline.service.improvement.take.Intake;
import sightline.service.improvement.take.NewOrigin;
import sightline.service.improvement.take.NewRecommendation;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.scene.InventedReview;

/** The invented plan: half of it is done after two years, one action stands still, and three papers are one plan. */
@ReviewSite
final class InventedActionPlanTest {

    /** Of another authority than those that other tests plan for. */
    private static final ReviewDesk DESK = ReviewDesk.system("994");

    @Autowired
    private Intake intake;

    @Autowired
    private Chains chains;

    @Autowired
    private InventedActionPlan plan;

    @Autowired
    private PlanBooks books;

    private Origin review() {
        List<NewRecommendation> all = new ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            all.add(new NewRecommendation(
                    "Recommendation " + i,
                    "Do the thing with the number " + i,
                    i == 12
                            ? List.of(new Recommendation.Part("a", "One part"), new Recommendation.Part("b", "Another"))
                            : List.of(),
                    new Recommendation.Aim(Addressee.EXECUTIVE, "Head of SEND", Optional.empty(), "", "", ""),
                    Optional.empty()));
        }
        intake.take(
                DESK,
                new NewOrigin(
                        OriginKind.REVIEW,
                        InventedReview.TITLE,
                        "A committee",
                        Hall.today().minusDays(700),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        true),
                all);
        return chains.origins(DESK).stream()
                .filter(origin -> origin.title().equals(InventedReview.TITLE))
                .findFirst()
                .orElseThrow();
    }

    private static Planned answering(PlanBook book, OriginKind kind, int position) {
        return book.actions().stream()
                .filter(planned -> book.answers(planned.action()).stream()
                        .anyMatch(chain -> chain.origin().kind() == kind
                                && chain.recommendation().position() == position))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void two_years_of_work_stand_in_one_plan() {
        plan.build(DESK, review());
        PlanBook book = books.read(DESK);
        assertThat(book.actions()).hasSize(18);
        assertThat(book.gone()).hasSize(3);
        assertThat(book.actions().stream().filter(Planned::isDone)).hasSize(9);
        assertThat(book.papers())
                .extracting(Origin::kind)
                .containsExactlyInAnyOrder(OriginKind.REVIEW, OriginKind.PEER_REVIEW, OriginKind.CABINET_REVIEW);

        Planned sixth = answering(book, OriginKind.REVIEW, 6);
        assertThat(sixth.action().stage()).isEqualTo(Stage.PAUSED);
        assertThat(book.stalls(sixth)).hasSize(3);
        assertThat(book.isOrphan(sixth)).isTrue();

        assertThat(answering(book, OriginKind.REVIEW, 8).action().stage()).isEqualTo(Stage.DONE);
        assertThat(answering(book, OriginKind.REVIEW, 10).action().stage()).isEqualTo(Stage.DONE);
        assertThat(answering(book, OriginKind.REVIEW, 4).action().stage()).isEqualTo(Stage.UNDER_WAY);
        assertThat(answering(book, OriginKind.PEER_REVIEW, 2).id())
                .isEqualTo(answering(book, OriginKind.REVIEW, 4).id());
        assertThat(answering(book, OriginKind.PEER_REVIEW, 3).id())
                .isEqualTo(answering(book, OriginKind.REVIEW, 9).id());
        assertThat(answering(book, OriginKind.CABINET_REVIEW, 1).id())
                .isEqualTo(answering(book, OriginKind.REVIEW, 7).id());

        assertThat(book.actions().stream().filter(planned -> !planned.waiting().isEmpty()))
                .hasSize(2);
        assertThat(book.governance().strategies().stream()
                        .filter(new Holding(
                                book.governance(),
                                book.actions().stream().map(Planned::action).toList())::isBare))
                .hasSize(1);
        assertThat(book.actions().stream()
                        .map(Planned::action)
                        .filter(one -> one.strategy().isEmpty()))
                .hasSize(2);
        LocalDate today = Hall.today();
        assertThat(book.actions().stream().map(Planned::action).map(Action::moves))
                .allSatisfy(
                        moves -> assertThat(moves).allMatch(move -> !move.day().isAfter(today)));
    }
}
