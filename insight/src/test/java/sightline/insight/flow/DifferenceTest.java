package sightline.insight.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.journey.event.EventName.DECIDED_TO_ASSESS;
import static sightline.journey.event.EventName.DRAFT_SERVED;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.REQUEST_RECEIVED;
import static sightline.journey.event.EventName.REVIEW_SCHEDULED;

import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.insight.flow.Flow.Arrow;
import sightline.journey.event.EventName;

class DifferenceTest {

    @Test
    void what_adds_most_days_to_the_second_map_comes_first_and_what_is_in_one_only_last() {
        Flow first = flow(
                arrow(REQUEST_RECEIVED, DECIDED_TO_ASSESS, 10, 30),
                arrow(DECIDED_TO_ASSESS, DRAFT_SERVED, 10, 50),
                arrow(DRAFT_SERVED, FINAL_PLAN_ISSUED, 1, 20));
        Flow second = flow(
                arrow(REQUEST_RECEIVED, DECIDED_TO_ASSESS, 100, 32), arrow(DECIDED_TO_ASSESS, DRAFT_SERVED, 10, 60));
        assertThat(Difference.between(first, second))
                .extracting(difference -> difference.from() + " " + difference.longer())
                .containsExactly(
                        "REQUEST_RECEIVED OptionalDouble[2.0]",
                        "DECIDED_TO_ASSESS OptionalDouble[10.0]",
                        "DRAFT_SERVED OptionalDouble.empty");
    }

    @Test
    void the_time_until_the_next_review_is_no_bottleneck() {
        Flow flow = flow(
                arrow(FINAL_PLAN_ISSUED, REVIEW_SCHEDULED, 100, 300),
                arrow(DECIDED_TO_ASSESS, DRAFT_SERVED, 10, 60),
                arrow(REQUEST_RECEIVED, DECIDED_TO_ASSESS, 100, 5));
        assertThat(Bottlenecks.of(flow, 3)).extracting(Arrow::from).containsExactly(DECIDED_TO_ASSESS);
        assertThat(Bottlenecks.share(flow, flow.arrows().get(1))).isEqualTo(100.0 * 600 / 1_100);
    }

    private static Flow flow(Arrow... arrows) {
        return new Flow(List.of(), List.of(arrows), 1, 1);
    }

    private static Arrow arrow(EventName from, EventName to, int count, int days) {
        return new Arrow(from, to, count, new GapFigures(count, (long) count * days, days, days, days, 0));
    }
}
