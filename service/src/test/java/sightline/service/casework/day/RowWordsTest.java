package sightline.service.casework.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.journey.state.JourneyState;
import sightline.service.casework.journal.Person;
import sightline.service.casework.work.Colleague;

/** What a row says. */
final class RowWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 14);
    private static final RowWords WORDS = new RowWords(TODAY, List.of(new Colleague(7, "Ida Case")));

    @Test
    void a_row_tells_everything_on_one_page() {
        Running psychologist = new Running(
                "A6",
                Optional.of("psychological"),
                Optional.of(LocalDate.of(2026, 2, 10)),
                false,
                Optional.of("Town Psychology"));
        Running final_ =
                new Running("A10", Optional.empty(), Optional.of(LocalDate.of(2026, 2, 26)), false, Optional.empty());
        Task task = WORDS.task(
                ranked(
                        JourneyState.ASSESSING,
                        new Pressing("A10", LocalDate.of(2026, 2, 26), Optional.empty(), false, 41, 212)),
                List.of(psychologist, final_));
        assertThat(task.name()).isEqualTo("Ada Invented");
        assertThat(task.age()).isEqualTo("Year 5, age 10");
        assertThat(task.duty()).isEqualTo("Send the final plan");
        assertThat(task.due()).isEqualTo("By 26 February 2026");
        assertThat(task.tag()).isEqualTo("12 days left");
        assertThat(task.tone()).isEqualTo("soon");
        assertThat(task.standing()).isEqualTo("Being assessed since 1 December 2025");
        assertThat(task.reason())
                .isEqualTo(
                        "Due in 12 days; from here it usually takes 41 days more (median of 212 journeys in the last year).");
        assertThat(task.holder()).isEqualTo("Advisers: Town Psychology");
        assertThat(task.next()).isEqualTo("Chase the advice that is late: 1 of 1 outstanding.");
        assertThat(task.also()).containsExactly("Advice, psychological: by 10 February 2026 (4 days over)");
        assertThat(task.officer()).isEqualTo("Ida Case");
    }

    @Test
    void the_familys_fifteen_days_are_the_familys() {
        Running window =
                new Running("A9", Optional.empty(), Optional.of(LocalDate.of(2026, 2, 20)), true, Optional.empty());
        Ranked drafted = ranked(
                JourneyState.DRAFTED, new Pressing("A10", LocalDate.of(2026, 3, 1), Optional.empty(), false, 10, 50));
        assertThat(Holder.of(drafted, List.of(window), TODAY))
                .isEqualTo("The family: their 15 days to answer run to 20 February 2026");
        assertThat(Holder.of(drafted, List.of(window), LocalDate.of(2026, 2, 21)))
                .isEqualTo("Us");
    }

    @Test
    void a_lifted_limit_and_the_day_that_is_printed_are_said() {
        Task task = WORDS.task(
                ranked(
                        JourneyState.IN_REVIEW,
                        new Pressing("P2", TODAY, Optional.of(LocalDate.of(2026, 2, 15)), true, 0, 0)),
                List.of());
        assertThat(task.due())
                .isEqualTo("By 14 February 2026 (printed as 15 February 2026); an exception has lifted the limit");
        assertThat(task.tag()).isEqualTo("due today");
        assertThat(task.reason()).startsWith("Due today; fewer than 10 journeys here to learn from");
    }

    @Test
    void a_family_that_waits_is_reason_enough() {
        Task task = WORDS.task(
                new Ranked(
                        "J1",
                        Optional.empty(),
                        "P1",
                        JourneyState.REFUSED,
                        TODAY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true),
                List.of());
        assertThat(task.name()).isEqualTo("P1");
        assertThat(task.duty()).isEqualTo("Answer the family");
        assertThat(task.officer()).isEqualTo("nobody");
    }

    private static Ranked ranked(JourneyState state, Pressing pressing) {
        return new Ranked(
                "J1",
                Optional.of(new Person(
                        "P1", "Ada", "Invented", LocalDate.of(2015, 9, 1).plusMonths(2))),
                "P1",
                state,
                LocalDate.of(2025, 12, 1),
                Optional.of(7L),
                Optional.of(pressing),
                Optional.empty(),
                false);
    }
}
