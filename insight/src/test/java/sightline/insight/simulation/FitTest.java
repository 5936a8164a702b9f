package sightline.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import sightline.insight.simulation.Open.Stage;
import sightline.insight.simulation.Team.Who;
import sightline.journey.law.LawBook;

/** What is put into a simulation is found again in the log of it. */
class FitTest {

    private static final Duties DUTIES = Duties.of(LawBook.england(), Authorities.NEW_YEAR);

    private static LoggedCases log(Scenario scenario, LocalDate first, LocalDate asOf) {
        Cases cases = Replication.of(new Timetable(scenario, DUTIES), new Substreams(3, "990"), 0);
        int day0 = (int) first.toEpochDay();
        int end = (int) (asOf.toEpochDay() - day0);
        int size = (int) Arrays.stream(cases.requested, 0, cases.size())
                .filter(day -> day < end + 1)
                .count();
        double[] gone = cases.ended.clone();
        double[] issued = cases.ended.clone();
        boolean[] refused = new boolean[size];
        double[] others = new double[size];
        for (int row = 0; row < size; row++) {
            issued[row] = cases.end[row] == Cases.End.PLAN ? issued[row] : Double.POSITIVE_INFINITY;
            gone[row] = cases.end[row] == Cases.End.NO_PLAN ? gone[row] : Double.POSITIVE_INFINITY;
            refused[row] = cases.end[row] == Cases.End.REFUSED && cases.ended[row] < end + 1;
            others[row] = refused[row] ? Double.POSITIVE_INFINITY : cases.decided[row] + cases.luck[row].others();
        }
        double[][] columns = {cases.requested, cases.decided, cases.advised, others, cases.drafted, issued, gone};
        int[][] days = new int[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            days[i] = Arrays.stream(columns[i], 0, size)
                    .mapToInt(at -> at < end + 1 ? day0 + (int) Math.floor(at) : LoggedCases.NOT_YET)
                    .toArray();
        }
        return new LoggedCases(days[0], days[1], refused, days[1].clone(), days[2], days[3], days[4], days[5], days[6]);
    }

    private static Fitted fit(Scenario scenario) {
        LocalDate asOf = scenario.start().plusMonths(24).minusDays(1);
        LoggedCases log = log(scenario, scenario.start().minusMonths(12), asOf);
        return Fit.of(log, asOf, DUTIES, scenario.work());
    }

    private static double days(Fitted fitted, Who who) {
        return fitted.into(Authorities.usual(24)).build().team(who).daysAWeek();
    }

    @Test
    void the_parameters_of_a_team_at_its_limit_are_found_again() {
        Scenario scenario = Authorities.usual(24)
                .demand(new Demand(1200, Demand.EVEN, 0.3, 0.06))
                .team(Who.OFFICERS, new Team(70, 0.9, 0.15, LineOrder.FIRST_COME))
                .team(Who.PSYCHOLOGISTS, new Team(48, 0.5, 0.12, LineOrder.FIRST_COME))
                .build();
        Fitted fitted = fit(scenario);
        assertThat(fitted.demand().requestsAYear()).isCloseTo(1200, within(120.0));
        assertThat(fitted.demand().refused()).isCloseTo(0.3, within(0.05));
        assertThat(fitted.demand().noPlan()).isCloseTo(0.06, within(0.03));
        assertThat(fitted.demand().season()).hasSize(12).isNotEqualTo(Demand.EVEN);
        assertThat(days(fitted, Who.PSYCHOLOGISTS)).isCloseTo(48, within(5.0));
        assertThat(fitted.notes()).anySatisfy(note -> assertThat(note).contains("at their limit"));
        assertThat(fitted.steps().gathering().medianDays()).isCloseTo(24.5, within(5.0));
        assertThat(fitted.steps().others().getFirst().medianDays()).isBetween(28.0, 45.0);
        assertThat(fitted.steps().consulting().medianDays()).isCloseTo(10.5, within(4.0));
        assertThat(fitted.open())
                .filteredOn(open -> open.at() == Stage.PSYCHOLOGIST)
                .hasSizeGreaterThan(150);
    }

    @Test
    void a_team_without_a_line_is_taken_to_have_the_days_of_its_busiest_quarter() {
        Fitted fitted = fit(Authorities.usual(24).build());
        assertThat(fitted.notes()).anySatisfy(note -> assertThat(note).contains("busiest quarter"));
        assertThat(days(fitted, Who.PSYCHOLOGISTS)).isBetween(35.0, 60.0);
        assertThat(days(fitted, Who.OFFICERS)).isBetween(12.0, 40.0);
    }

    @Test
    void a_handful_of_requests_is_not_enough_to_go_by() {
        LocalDate asOf = LocalDate.of(2026, 6, 30);
        int[] few = new int[49];
        Arrays.fill(few, (int) asOf.toEpochDay());
        assertThat(Fit.isEnough(columns(few), asOf)).isFalse();
        assertThat(Fit.isEnough(columns(Arrays.copyOf(few, 50)), asOf)).isFalse();
        int[] enough = Arrays.copyOf(few, 50);
        enough[49] = few[0];
        assertThat(Fit.isEnough(columns(enough), asOf)).isTrue();
    }

    private static LoggedCases columns(int[] requested) {
        int[] none = new int[requested.length];
        Arrays.fill(none, LoggedCases.NOT_YET);
        return new LoggedCases(requested, none, new boolean[requested.length], none, none, none, none, none, none);
    }
}
