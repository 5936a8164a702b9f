package sightline.service.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Stage;

/** What holds an action up. */
final class StallTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 14);

    private static Planned planned(LocalDate due, List<Action.Move> moves, List<Update> updates) {
        return new Planned(
                new Action(
                        7,
                        "Call families",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(due),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        moves,
                        0),
                List.of(),
                List.of(),
                List.of(),
                updates,
                List.of());
    }

    private static Update asked(LocalDate due, Optional<LocalDate> answered) {
        return new Update(
                1,
                new Update.Days(due.minusDays(14), due, Optional.empty(), answered),
                "Head of SEND",
                Update.Went.MAIL,
                new Update.Said("", Optional.empty(), ""),
                new Update.Verdict(false, "", Optional.empty()));
    }

    private static List<String> words(Planned planned) {
        return Stall.of(planned, TODAY).stream().map(Stall::words).toList();
    }

    @Test
    void an_action_is_late_from_the_day_after_its_last_day() {
        assertThat(words(planned(TODAY, List.of(), List.of()))).isEmpty();
        assertThat(words(planned(TODAY.minusDays(1), List.of(), List.of())))
                .containsExactly("1 day past its date, 13 February 2026.");
        assertThat(words(planned(TODAY.minusDays(30), List.of(), List.of())))
                .containsExactly("30 days past its date, 15 January 2026.");
    }

    @Test
    void a_question_without_an_answer_holds_it_up_once_the_answer_is_due() {
        LocalDate ahead = TODAY.plusDays(100);
        assertThat(words(planned(ahead, List.of(), List.of(asked(TODAY, Optional.empty())))))
                .isEmpty();
        assertThat(words(planned(ahead, List.of(), List.of(asked(TODAY.minusDays(1), Optional.empty())))))
                .containsExactly("No answer to the question of 30 January 2026.");
        assertThat(words(planned(ahead, List.of(), List.of(asked(TODAY.minusDays(1), Optional.of(TODAY))))))
                .isEmpty();
    }

    @Test
    void a_pause_is_a_standstill_after_three_months() {
        LocalDate ahead = TODAY.plusDays(100);
        assertThat(words(planned(ahead, List.of(new Action.Move(Stage.PAUSED, TODAY.minusDays(92), "")), List.of())))
                .isEmpty();
        assertThat(words(planned(ahead, List.of(new Action.Move(Stage.PAUSED, TODAY.minusDays(93), "")), List.of())))
                .containsExactly("Paused since 13 November 2025.");
    }

    @Test
    void nothing_holds_up_what_is_done_or_given_up() {
        for (Stage ended : List.of(Stage.DONE, Stage.USUAL_BUSINESS, Stage.NOT_FEASIBLE, Stage.CLOSED)) {
            assertThat(words(planned(
                            TODAY.minusDays(400),
                            List.of(new Action.Move(ended, TODAY.minusDays(200), "")),
                            List.of(asked(TODAY.minusDays(100), Optional.empty())))))
                    .isEmpty();
        }
    }
}
