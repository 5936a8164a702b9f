package sightline.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.insight.simulation.Authorities.NEW_YEAR;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import sightline.insight.simulation.Open.Stage;
import sightline.insight.simulation.Search.Runs;
import sightline.insight.simulation.Team.Who;

class SearchTest {

    private static final Scenario BEHIND = Authorities.usual(14)
            .demand(new Demand(1000, Demand.EVEN, 0.25, 0.05))
            .open(new Open(Stage.PSYCHOLOGIST, 200, 4, 20))
            .build();

    private static Answer answer(double reach, YearMonth by, double most) {
        return answer(reach, by, most, Progress.SILENT);
    }

    private static Answer answer(double reach, YearMonth by, double most, Progress progress) {
        Seek seek = new Seek(Who.PSYCHOLOGISTS, NEW_YEAR, Measure.ON_TIME_ISSUED, reach, by, most);
        return Search.answer(BEHIND, seek, new Runs(15, 2, 2, progress));
    }

    @Test
    void the_days_that_are_found_are_enough_and_half_a_day_fewer_is_not() {
        YearMonth by = YearMonth.of(2027, 10);
        AtomicInteger last = new AtomicInteger();
        Answer answer = answer(60, by, 64, (done, of) -> last.set(done * 1000 / of));
        assertThat(answer).isInstanceOfSatisfying(Answer.Found.class, found -> {
            assertThat(found.daysAWeek()).isGreaterThan(1);
            assertThat(found.with()
                            .figure(Measure.ON_TIME_ISSUED, by)
                            .orElseThrow()
                            .median())
                    .isGreaterThanOrEqualTo(60);
            Scenario fewer =
                    BEHIND.and("fewer", List.of(Authorities.more(Who.PSYCHOLOGISTS, found.daysAWeek() - Search.STEP)));
            assertThat(Simulation.run(fewer, 15, 2, 1, Progress.SILENT)
                            .figure(Measure.ON_TIME_ISSUED, by)
                            .orElseThrow()
                            .median())
                    .isLessThan(60);
        });
        assertThat(last).hasValue(1000);
        assertThat(answer.lowest().orElseThrow().month()).isBetween(YearMonth.of(2027, 1), by);
    }

    @Test
    void what_no_days_can_reach_by_then_is_said_with_the_soonest_month() {
        assertThat(answer(85, YearMonth.of(2027, 2), 60))
                .isInstanceOfSatisfying(
                        Answer.OutOfReach.class,
                        out -> assertThat(out.soonest().orElseThrow()).isAfter(YearMonth.of(2027, 2)));
        assertThat(answer(95, YearMonth.of(2027, 2), 0.5))
                .isInstanceOfSatisfying(
                        Answer.OutOfReach.class,
                        out -> assertThat(out.soonest()).isEmpty());
    }

    @Test
    void what_is_so_anyway_needs_no_days() {
        assertThat(answer(0, YearMonth.of(2027, 6), 60)).isInstanceOf(Answer.AlreadyThere.class);
    }
}
