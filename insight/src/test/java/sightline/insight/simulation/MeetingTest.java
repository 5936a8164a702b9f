package sightline.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sightline.insight.simulation.Open.Stage;
import sightline.insight.simulation.Team.Who;

/** The whole way with chance meets the whole way without as authorities grow. */
class MeetingTest {

    private static final int MONTHS = 18;

    private static Scenario sized(double times, double psychologists) {
        return Authorities.usual(MONTHS)
                .demand(new Demand(300 * times, Demand.EVEN, 0.25, 0.05))
                .team(Who.OFFICERS, new Team(100 * times, 0.9, 0.15, LineOrder.FIRST_COME))
                .team(Who.PSYCHOLOGISTS, new Team(psychologists * times, 0.5, 0.12, LineOrder.FIRST_COME))
                .open(new Open(Stage.PSYCHOLOGIST, (int) (40 * times), 6, 12))
                .build();
    }

    /** The mean over the months from the fourth on of how far both shares lie apart. */
    private static double apart(Scenario scenario, int runs) {
        Outcome outcome = Authorities.run(scenario, runs);
        WithoutChance flow = WithoutChance.of(scenario);
        double apart = 0;
        for (int month = 4; month < MONTHS; month++) {
            apart += Math.abs(Authorities.mean(outcome, Measure.ON_TIME_ISSUED, month) - flow.onTimeIssued()[month]);
            apart += Math.abs(
                    Authorities.mean(outcome, Measure.ON_TIME_REQUESTED, month) - flow.onTimeRequested()[month]);
        }
        return apart / 2 / (MONTHS - 4);
    }

    @Test
    void they_meet_as_authorities_grow_where_people_are_short() {
        double small = apart(sized(1, 12), 60);
        double large = apart(sized(25, 12), 6);
        assertThat(small).isGreaterThan(2 * large);
        assertThat(large).isLessThan(4);
    }

    @Test
    void where_there_are_plenty_they_never_were_apart() {
        assertThat(apart(sized(1, 18), 60)).isLessThan(4);
        assertThat(apart(sized(25, 18), 6)).isLessThan(4);
    }

    @Test
    void so_does_the_line() {
        Scenario large = sized(25, 12);
        Outcome outcome = Authorities.run(large, 4);
        WithoutChance flow = WithoutChance.of(large);
        for (int month = 2; month < MONTHS; month++) {
            double waiting = Authorities.mean(outcome, Measure.WAITING_FOR_PSYCHOLOGIST, month);
            assertThat(flow.waiting()[month] / waiting).isBetween(0.85, 1.15);
        }
    }
}
