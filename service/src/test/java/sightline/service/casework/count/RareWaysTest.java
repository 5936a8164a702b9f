package sightline.service.casework.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.insight.flow.Flow;
import sightline.insight.flow.GapFigures;
import sightline.insight.simulation.Open;
import sightline.journey.event.EventName;
import sightline.service.watch.live.Ways.Mapped;

/** What of a map, and of open cases, goes through the wall. */
final class RareWaysTest {

    private static Flow.Arrow arrow(EventName from, EventName to, int journeys, long times) {
        return new Flow.Arrow(from, to, journeys, new GapFigures(times, 70 * times + 3, 66, 1, 613, 22.5));
    }

    @Test
    void a_step_of_five_journeys_is_gone_and_one_of_six_is_rounded() {
        Flow flow = new Flow(
                List.of(
                        new Flow.Activity(EventName.REQUEST_RECEIVED, 212, 212),
                        new Flow.Activity(EventName.APPEAL_REGISTERED, 9, 5)),
                List.of(
                        arrow(EventName.REQUEST_RECEIVED, EventName.DECIDED_TO_ASSESS, 143, 143),
                        arrow(EventName.DECIDED_TO_ASSESS, EventName.DRAFT_SERVED, 6, 7),
                        arrow(EventName.DRAFT_SERVED, EventName.APPEAL_REGISTERED, 5, 21)),
                38,
                212);
        Mapped shown = RareWays.hidden(flow);
        assertThat(shown.hidden()).isEqualTo(1);
        assertThat(shown.flow().cases()).isEqualTo(210);
        assertThat(shown.flow().activities()).containsExactly(new Flow.Activity(EventName.REQUEST_RECEIVED, 210, 210));
        assertThat(shown.flow().arrows()).extracting(Flow.Arrow::journeys).containsExactly(145, 10);
        for (Flow.Arrow arrow : shown.flow().arrows()) {
            assertThat(arrow.count() % 5).isZero();
            assertThat(arrow.days().most()).as("nobody’s longest wait").isZero();
            assertThat(arrow.days().median()).isEqualTo(9.4 * 7);
        }
    }

    @Test
    void of_fewer_than_six_journeys_there_is_no_map() {
        Flow flow = new Flow(
                List.of(new Flow.Activity(EventName.REQUEST_RECEIVED, 5, 5)),
                List.of(arrow(EventName.REQUEST_RECEIVED, EventName.DECIDED_TO_ASSESS, 5, 5)),
                2,
                5);
        assertThat(RareWays.hidden(flow).flow().cases()).isZero();
        assertThat(RareWays.hidden(flow).hidden()).isZero();
    }

    @Test
    void open_cases_go_through_by_band_of_age_to_the_nearest_five_and_none_with_its_own_age() {
        List<Open> open = new java.util.ArrayList<>();
        for (int i = 0; i < 13; i++) {
            open.add(new Open(Open.Stage.PSYCHOLOGIST, 1, 17.3 + 0.01 * i, 17.3 + 0.01 * i));
        }
        open.add(new Open(Open.Stage.FINAL, 1, 171.4, 171.4));
        assertThat(OpenCases.banded(open)).containsExactly(new Open(Open.Stage.PSYCHOLOGIST, 15, 16, 20));
    }

    @Test
    void few_open_cases_are_counted_with_the_next_older_and_with_the_oldest_that_are_told() {
        List<Open> open = new java.util.ArrayList<>();
        for (double weeks : new double[] {3, 4, 5, 8, 9, 10, 11, 12, 13, 13, 14, 40, 41}) {
            open.add(new Open(Open.Stage.DRAFT, 1, weeks, weeks));
        }
        assertThat(OpenCases.banded(open)).containsExactly(new Open(Open.Stage.DRAFT, 15, 6, 16));
    }
}
