package sightline.journey.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import sightline.journey.Story;
import sightline.journey.event.Journey;

/** Plans in time, counted as the statistics count them (worked cases 52 and 53). */
final class TimelinessTest {

    private static final String AWAY = "2025-03-05 ExceptionRecorded ground=X3;from=2025-03-01;to=2025-04-01";

    private static TimelinessCount.Counted count(Journey... journeys) {
        return new TimelinessCount(Story.reckoner(), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))
                .count(List.of(journeys));
    }

    private static Timeliness of(Journey... journeys) {
        return Objects.requireNonNull(count(journeys).byAuthority().get("990"));
    }

    private static Journey plan(String request, String issued, String... more) {
        List<String> lines = new ArrayList<>(List.of(more));
        lines.add(request + " RequestReceived");
        lines.add(issued + " FinalPlanIssued");
        return Story.of(lines);
    }

    @Test
    void excepted_plans_count_in_the_first_rate_and_leave_the_second() {
        Timeliness figures = of(
                plan("2025-01-06", "2025-05-26"),
                plan("2025-01-06", "2025-05-27"),
                plan("2025-01-06", "2025-07-25", AWAY),
                plan("2025-01-06", "2025-04-16", AWAY),
                plan("2024-10-15", "2025-10-15"));
        assertThat(figures).isEqualTo(new Timeliness(5, 2, 2, 1, 2, 1));
        assertThat(figures.percentIncluding()).hasValue(40.0);
        assertThat(figures.percentExcluding().orElseThrow()).isCloseTo(33.33, within(0.01));
    }

    @Test
    void the_band_of_fifty_two_weeks_ends_on_day_364() {
        assertThat(of(plan("2024-10-15", "2025-10-14")).over52()).isZero();
        assertThat(of(plan("2024-10-15", "2025-10-15")).over52()).isEqualTo(1);
    }

    @Test
    void a_plan_belongs_to_the_period_of_its_first_final_plan() {
        assertThat(of(plan("2024-08-14", "2025-01-01")).within20()).isEqualTo(1);
        assertThat(of(plan("2024-08-14", "2024-12-31")).plans()).isZero();
        assertThat(of(plan("2024-08-14", "2024-12-31", "2025-02-01 FinalPlanIssued"))
                        .plans())
                .isZero();
    }

    @Test
    void a_plan_without_its_request_is_left_out_and_told() {
        TimelinessCount.Counted counted = count(Story.of("2025-02-01 FinalPlanIssued"));
        assertThat(counted.plansWithoutRequest()).isEqualTo(1);
        assertThat(counted.byAuthority()).containsEntry("990", Timeliness.NONE);
    }

    @Test
    void a_request_that_comes_after_the_plan_is_not_its_own() {
        TimelinessCount.Counted counted = count(plan("2025-03-01", "2025-02-01"));
        assertThat(counted.plansWithoutRequest()).isEqualTo(1);
        assertThat(of(plan("2025-02-01", "2025-02-01")).within20()).isEqualTo(1);
    }

    @Test
    void each_plan_is_counted_once_in_every_column_it_belongs_to() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertThat(Timeliness.NONE.and(new IssuedPlan(day, true, true, true)))
                .isEqualTo(new Timeliness(1, 1, 1, 1, 0, 0));
        assertThat(Timeliness.NONE.and(new IssuedPlan(day, true, true, false)))
                .isEqualTo(new Timeliness(1, 1, 0, 0, 0, 0));
        assertThat(Timeliness.NONE.and(new IssuedPlan(day, false, true, true)))
                .isEqualTo(new Timeliness(1, 0, 1, 0, 1, 0));
        assertThat(Timeliness.NONE.and(new IssuedPlan(day, false, false, false)))
                .isEqualTo(new Timeliness(1, 0, 0, 0, 0, 1));
        assertThat(new Timeliness(1, 1, 1, 1, 1, 1).and(new IssuedPlan(day, false, true, false)))
                .isEqualTo(new Timeliness(2, 1, 1, 1, 2, 1));
    }

    @Test
    void no_plans_have_no_rate() {
        assertThat(Timeliness.NONE.percentIncluding()).isEmpty();
        assertThat(of(plan("2025-01-06", "2025-04-16", AWAY)).percentExcluding())
                .isEmpty();
    }
}
