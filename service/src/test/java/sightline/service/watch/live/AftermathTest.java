package sightline.service.watch.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import sightline.insight.alert.Severity;
import sightline.insight.alert.Turn;
import sightline.service.watch.live.Aftermath.Verdict;
import sightline.service.watch.live.Situations.Told;

/** An alert told at month ends on end is one episode, and what came after it is told without a guess. */
final class AftermathTest {

    private static final YearMonth APRIL = YearMonth.of(2024, 4);

    private static Told month(int after, Notice... alerts) {
        return new Told(APRIL.plusMonths(after), List.of(alerts));
    }

    private static Notice worse(String indicator) {
        return new Notice(indicator, APRIL.atDay(3), Turn.DETERIORATION, Severity.WARN, "It takes longer.", 0.1);
    }

    private static Past quarter(int year, int month, int onTime, int all) {
        return new Past(
                new Quarter(YearMonth.of(year, month)),
                new Share(
                        onTime < 6 ? OptionalLong.empty() : OptionalLong.of(onTime), OptionalLong.of(all)),
                onTime < 6);
    }

    @Test
    void month_ends_on_end_are_one_episode_and_a_long_pause_begins_another() {
        List<Told> told = new ArrayList<>(List.of(
                month(0, worse("outlook")),
                month(1, worse("outlook"), worse("requests")),
                month(2),
                month(3, worse("outlook"))));
        for (int quiet = 4; quiet < 10; quiet++) {
            told.add(month(quiet));
        }
        told.add(month(10, worse("outlook")));
        assertThat(Episode.of(told))
                .extracting(Episode::indicator, Episode::first, Episode::last)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("outlook", APRIL, APRIL.plusMonths(3)),
                        org.assertj.core.groups.Tuple.tuple("requests", APRIL.plusMonths(1), APRIL.plusMonths(1)),
                        org.assertj.core.groups.Tuple.tuple(
                                "outlook", APRIL.plusMonths(10), APRIL.plusMonths(10)));
    }

    @Test
    void better_and_expected_are_no_episodes() {
        Notice better = new Notice("outlook", APRIL.atDay(1), Turn.IMPROVEMENT, Severity.WATCH, "Better.", 0.1);
        Notice expected = new Notice("outlook", APRIL.atDay(1), Turn.CHANGE, Severity.WATCH, "Expected.", 0.1);
        assertThat(Episode.of(List.of(month(0, better, expected)))).isEmpty();
    }

    @Test
    void a_fall_within_a_year_is_told_with_its_quarter() {
        Aftermath after = after(
                quarter(2024, 1, 70, 100),
                quarter(2024, 4, 66, 100),
                quarter(2024, 7, 64, 100),
                quarter(2024, 10, 60, 100),
                quarter(2025, 1, 3, 100));
        assertThat(after.verdict()).isEqualTo(Verdict.FELL);
        assertThat(Aftermath.words(after.before())).isEqualTo("70 of 100 (70.0%) (January to March 2024)");
        assertThat(Aftermath.words(after.later())).isEqualTo("64 of 100 (64.0%) (July to September 2024)");
        assertThat(Aftermath.words(after.lowest())).isEqualTo("fewer than 6 of 100 (January to March 2025)");
    }

    @Test
    void where_no_fall_came_it_is_told_only_once_the_year_is_over() {
        assertThat(after(quarter(2024, 1, 70, 100), quarter(2024, 4, 66, 100)).verdict())
                .isEqualTo(Verdict.EARLY);
        assertThat(after(
                                quarter(2024, 1, 70, 100),
                                quarter(2024, 4, 66, 100),
                                quarter(2024, 7, 71, 100),
                                quarter(2024, 10, 69, 100),
                                quarter(2025, 1, 65, 100))
                        .verdict())
                .isEqualTo(Verdict.STAYED);
    }

    @Test
    void without_a_rate_before_nothing_is_said() {
        assertThat(after(quarter(2024, 4, 66, 100)).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(Aftermath.words(after().before())).isEqualTo("not yet");
    }

    private static Aftermath after(Past... quarters) {
        return Aftermath.of(Episode.of(List.of(month(0, worse("outlook")))).getFirst(), List.of(quarters));
    }
}
