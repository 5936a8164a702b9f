package sightline.service.improvement.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Addressee;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Closing;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.book.OriginKind;
import sightline.service.improvement.book.Recommendation;
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.book.Verdict;

/** In which of seven ways a recommendation stands. */
final class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 14);

    @Test
    void every_stage_of_a_single_action_has_its_standing() {
        for (Stage stage : Stage.values()) {
            assertThat(Standing.of(chain(List.of(), false, stage)))
                    .as(stage.words())
                    .isEqualTo(
                            switch (stage) {
                                case PLANNED -> Standing.AGREED;
                                case UNDER_WAY -> Standing.UNDER_WAY;
                                case PAUSED, NOT_FEASIBLE -> Standing.STUCK;
                                case DONE, USUAL_BUSINESS, CLOSED -> Standing.CARRIED_OUT;
                            });
        }
    }

    @Test
    void every_verdict_has_its_standing_while_nothing_is_done() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(Standing.of(chain(List.of(answer("", verdict)), false)))
                    .as(verdict.words())
                    .isEqualTo(verdict.accepted() ? Standing.AGREED : Standing.NOT_ACCEPTED);
        }
        assertThat(Standing.of(chain(List.of(), false))).isEqualTo(Standing.UNANSWERED);
        assertThat(Standing.of(chain(List.of(answer("a", Verdict.AGREED)), false)))
                .as("one of two parts")
                .isEqualTo(Standing.UNANSWERED);
        assertThat(Standing.of(chain(List.of(answer("a", Verdict.AGREED), answer("b", Verdict.NOT_AGREED)), false)))
                .isEqualTo(Standing.AGREED);
    }

    @Test
    void several_actions_are_carried_out_only_when_all_are() {
        assertThat(Standing.of(chain(List.of(), false, Stage.DONE, Stage.PLANNED)))
                .isEqualTo(Standing.UNDER_WAY);
        assertThat(Standing.of(chain(List.of(), false, Stage.DONE, Stage.PAUSED)))
                .isEqualTo(Standing.STUCK);
        assertThat(Standing.of(chain(List.of(), false, Stage.DONE, Stage.USUAL_BUSINESS)))
                .isEqualTo(Standing.CARRIED_OUT);
    }

    @Test
    void the_committee_s_closing_counts_for_more_than_anything() {
        assertThat(Standing.of(chain(List.of(), true, Stage.PLANNED))).isEqualTo(Standing.CLOSED);
    }

    @Test
    void something_happens_next_in_every_standing() {
        EnumSet<Standing> seen = EnumSet.noneOf(Standing.class);
        Stream.of(
                        chain(List.of(), false),
                        chain(List.of(answer("", Verdict.NOTED)), false),
                        chain(List.of(answer("", Verdict.DEFERRED)), false),
                        chain(List.of(answer("", Verdict.AGREED)), false),
                        chain(List.of(), false, Stage.UNDER_WAY),
                        chain(List.of(), false, Stage.PAUSED),
                        chain(List.of(), false, Stage.DONE),
                        chain(List.of(), true))
                .map(chain -> Line.of(chain, DAY))
                .forEach(line -> {
                    seen.add(line.standing());
                    assertThat(Next.of(line).what()).as(line.standing().words()).isNotBlank();
                });
        assertThat(seen).containsExactlyInAnyOrder(Standing.values());
    }

    private static Answer answer(String letter, Verdict verdict) {
        return new Answer(1, letter, 1, verdict, "Because.", Optional.empty(), Optional.empty(), "", "", DAY);
    }

    private static Chain chain(List<Answer> answers, boolean closed, Stage... stages) {
        return new Chain(
                new Origin(
                        "990",
                        1,
                        OriginKind.PEER_REVIEW,
                        "A paper",
                        "Peers",
                        DAY,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        true,
                        Optional.empty(),
                        0),
                new Recommendation(
                        1,
                        1,
                        1,
                        "",
                        "Ring families.",
                        List.of(new Recommendation.Part("a", "monthly"), new Recommendation.Part("b", "weekly")),
                        new Recommendation.Aim(Addressee.EXECUTIVE, "", Optional.empty(), "", "", ""),
                        Optional.empty()),
                List.of(),
                answers,
                Arrays.stream(stages).map(StandingTest::action).toList(),
                List.of(),
                closed
                        ? List.of(new Closing(true, "Committee", DAY, "7", true, Closing.Effective.NOT_KNOWN, "Seen."))
                        : List.of());
    }

    private static Action action(Stage stage) {
        return new Action(
                1,
                "Call",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Action.Move(stage, DAY, "")),
                0);
    }
}
