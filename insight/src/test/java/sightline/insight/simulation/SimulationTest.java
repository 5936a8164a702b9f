package sightline.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sightline.insight.simulation.Authorities.NEW_YEAR;
import static sightline.insight.simulation.Authorities.mean;
import static sightline.insight.simulation.Authorities.more;
import static sightline.insight.simulation.Authorities.rich;
import static sightline.insight.simulation.Authorities.run;
import static sightline.insight.simulation.Authorities.times;
import static sightline.insight.simulation.Authorities.usual;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import sightline.insight.queue.LittlesLaw;
import sightline.insight.simulation.Open.Stage;
import sightline.insight.simulation.Team.Who;
import sightline.journey.law.LawBook;

class SimulationTest {

    private static final Duties DUTIES = Duties.of(LawBook.england(), NEW_YEAR);

    @Test
    void the_limits_are_those_of_the_law_and_follow_another_law() {
        assertThat(DUTIES).isEqualTo(new Duties(42, 42, 15, 140));
    }

    @Test
    void where_nobody_waits_a_plan_takes_as_long_as_its_steps() {
        Span[] spans = {new Span(20, 0), new Span(30, 0), new Span(10, 0), new Span(8, 0)};
        Scenario scenario = rich(6).work(new Work(0.1, 0.1, 0.1, 0.1, 0))
                .panel(new Panel(1, DayOfWeek.TUESDAY, OptionalInt.empty()))
                .steps(new Steps(spans[0], List.of(spans[1], new Span(1, 0)), spans[2], spans[3]))
                .build();
        Outcome outcome = run(scenario, 10);
        // Between a request and the panel lie the gathering, some working hours, and up to a week: half a one on
        // average.
        double fixed = 20 + 30 + 15 + 8;
        assertThat(7 * mean(outcome, Measure.WEEKS_TO_PLAN, 0, 6)).isBetween(fixed + 2, fixed + 8);
        assertThat(7 * mean(outcome, Measure.WEEKS_TO_FINAL, 0, 6)).isBetween(15 + 8 - 1.0, 15 + 8 + 3.0);
        assertThat(mean(outcome, Measure.ON_TIME_ISSUED, 0, 6)).isEqualTo(100);
        assertThat(mean(outcome, Measure.ON_TIME_REQUESTED, 0, 6)).isEqualTo(100);
        assertThat(mean(outcome, Measure.BACKLOG, 0, 6)).isZero();
        assertThat(mean(outcome, Measure.WAITING_FOR_PSYCHOLOGIST, 0, 6)).isZero();
        assertThat(mean(outcome, Measure.REQUESTS, 0, 6)).isCloseTo(75, within(4.0));
        assertThat(mean(outcome, Measure.ISSUED, 0, 6)).isCloseTo(75 * 0.75 * 0.95, within(4.0));
    }

    @Test
    void every_request_is_counted_once_and_littles_law_holds() {
        Timetable plan = new Timetable(usual(12).build(), DUTIES);
        Cases cases = Replication.of(plan, new Substreams(1, "990"), 0);
        double[] ended = java.util.Arrays.copyOf(cases.ended, cases.size());
        double[] requested = java.util.Arrays.copyOf(cases.requested, cases.size());
        double[][] figures = Tally.of(cases, plan);
        LittlesLaw law = LittlesLaw.of(0, plan.days(), requested, ended);
        assertThat(law.rate() * law.stay()).isCloseTo(law.open(), within(1e-9));
        double before = openAt(requested, ended, plan.monthEnd(0));
        double came = figures[Measure.REQUESTS.ordinal()][1];
        double went = openAt(requested, ended, plan.monthEnd(0)) + came - openAt(requested, ended, plan.monthEnd(1));
        assertThat(figures[Measure.OPEN.ordinal()][0]).isEqualTo(before);
        assertThat(figures[Measure.OPEN.ordinal()][1]).isEqualTo(before + came - went);
        assertThat(went).isPositive();
        assertThat(cases.size()).isCloseTo((int) plan.requests()[plan.days()], within(200));
    }

    private static double openAt(double[] requested, double[] ended, int day) {
        double open = 0;
        for (int i = 0; i < requested.length; i++) {
            open += requested[i] < day && ended[i] >= day ? 1 : 0;
        }
        return open;
    }

    @Test
    void what_changes_later_changes_nothing_before() {
        Outcome base = run(usual(6).build(), 6);
        Outcome changed = run(
                usual(6).change(new Change.Requests(1.35, LocalDate.of(2027, 3, 1), Optional.empty()))
                        .build(),
                6);
        for (Measure measure : List.of(Measure.ISSUED, Measure.OPEN, Measure.REQUESTS, Measure.WEEKS_TO_PLAN)) {
            for (int month = 0; month < 3; month++) {
                assertThat(changed.months().get(month).figure(measure))
                        .isEqualTo(base.months().get(month).figure(measure));
            }
        }
        assertThat(mean(changed, Measure.REQUESTS, 3, 6) / mean(base, Measure.REQUESTS, 3, 6))
                .isCloseTo(1.35, within(0.05));
    }

    @Test
    void fewer_psychologists_show_in_the_requests_months_before_the_published_share() {
        Outcome fewer = run(usual(14).change(times(Who.PSYCHOLOGISTS, 0.7)).build(), 30);
        assertThat(mean(fewer, Measure.ON_TIME_ISSUED, 4)).isGreaterThan(90);
        assertThat(mean(fewer, Measure.ON_TIME_REQUESTED, 5)).isLessThan(50);
        assertThat(mean(fewer, Measure.ON_TIME_ISSUED, 12)).isLessThan(20);
        assertThat(mean(fewer, Measure.BACKLOG, 12)).isGreaterThan(20);
        assertThat(mean(fewer, Measure.WAITING_FOR_PSYCHOLOGIST, 12)).isGreaterThan(100);
    }

    @Test
    void clearing_a_backlog_makes_the_published_share_worse_first() {
        ScenarioBuilder behind = usual(14).open(new Open(Stage.PSYCHOLOGIST, 160, 4, 14));
        Outcome more = run(behind.change(more(Who.PSYCHOLOGISTS, 20)).build(), 30);
        double first = mean(more, Measure.ON_TIME_ISSUED, 2);
        double last = mean(more, Measure.ON_TIME_ISSUED, 12);
        assertThat(first).isLessThan(60);
        assertThat(last).isGreaterThan(90);
        assertThat(mean(more, Measure.ON_TIME_REQUESTED, 2)).isGreaterThan(first + 20);
    }

    @Test
    void what_is_open_at_the_start_goes_on_from_where_it_is() {
        Outcome outcome = run(
                rich(8).demand(new Demand(1e-9, Demand.EVEN, 0, 0))
                        .open(new Open(Stage.DECISION, 10, 1, 2))
                        .open(new Open(Stage.PSYCHOLOGIST, 20, 30, 40))
                        .open(new Open(Stage.DRAFT, 30, 12, 12))
                        .open(new Open(Stage.FINAL, 40, 12, 12))
                        .build(),
                3);
        double issued = outcome.months().stream()
                .mapToDouble(month -> month.figure(Measure.ISSUED).orElseThrow().mean())
                .sum();
        assertThat(issued).isEqualTo(100);
        assertThat(mean(outcome, Measure.OPEN, 7)).isZero();
        // Of the 70 without a wait the 40 with a draft come within the month, and all of them in time.
        assertThat(mean(outcome, Measure.ISSUED, 0)).isGreaterThan(40);
        assertThat(mean(outcome, Measure.BACKLOG, 0)).isEqualTo(20);
    }

    @Test
    void a_panel_every_other_week_adds_half_a_week_and_a_full_one_makes_a_line() {
        Outcome weekly = run(rich(6).build(), 10);
        Panel fortnightly = new Panel(2, DayOfWeek.WEDNESDAY, OptionalInt.empty());
        Outcome rare = run(
                rich(6).change(new Change.PanelMeets(fortnightly, NEW_YEAR, Optional.empty()))
                        .build(),
                10);
        assertThat(mean(rare, Measure.WEEKS_TO_DECISION, 2, 6) - mean(weekly, Measure.WEEKS_TO_DECISION, 2, 6))
                .isCloseTo(0.5, within(0.15));
        Panel small = new Panel(1, DayOfWeek.WEDNESDAY, OptionalInt.of(12));
        Outcome full = run(
                rich(6).change(new Change.PanelMeets(small, NEW_YEAR, Optional.empty()))
                        .build(),
                10);
        assertThat(mean(full, Measure.WEEKS_TO_DECISION, 5))
                .isGreaterThan(mean(weekly, Measure.WEEKS_TO_DECISION, 5) + 2);
        assertThat(mean(full, Measure.DECIDED_IN_TIME, 5)).isLessThan(60);
    }

    @Test
    void those_who_can_still_be_in_time_first_lifts_the_published_share_and_leaves_the_oldest() {
        ScenarioBuilder behind = usual(10)
                .team(Who.PSYCHOLOGISTS, new Team(40, 0.5, 0.12, LineOrder.OLDEST_FIRST))
                .open(new Open(Stage.PSYCHOLOGIST, 200, 4, 30));
        Outcome oldest = run(behind.build(), 20);
        Outcome inTime = run(
                behind.change(new Change.Order(Who.PSYCHOLOGISTS, LineOrder.IN_TIME_FIRST, NEW_YEAR, Optional.empty()))
                        .build(),
                20);
        assertThat(mean(inTime, Measure.ON_TIME_ISSUED, 6, 10))
                .isGreaterThan(mean(oldest, Measure.ON_TIME_ISSUED, 6, 10) + 20);
        assertThat(mean(inTime, Measure.BACKLOG, 9)).isGreaterThan(20);
    }

    @Test
    void a_refusal_of_everything_leaves_nothing_to_issue() {
        Outcome none = run(
                usual(8).change(new Change.Refused(1, NEW_YEAR.minusYears(2), Optional.empty()))
                        .build(),
                2);
        assertThat(none.months().get(5).figure(Measure.ISSUED).orElseThrow().high())
                .isZero();
        assertThat(none.months().get(5).figure(Measure.ON_TIME_ISSUED)).isEmpty();
    }
}
