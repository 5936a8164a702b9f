package sightline.service.watch.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import sightline.service.watch.live.Situation;
import sightline.service.watch.whatif.TriedOut.Line;
import sightline.service.watch.whatif.TriedOut.Point;
import sightline.service.watch.whatif.TriedOut.Spread;

/** What the published figure does meanwhile, in words. */
final class MeanwhileTest {

    private static final YearMonth START = YearMonth.of(2026, 11);
    private static final Question QUESTION = new Question("2027-01", 2, List.of("PSYCHOLOGISTS"), Question.Own.NONE);

    private static Line line(String name, IntToDoubleFunction published, double requested, double backlog) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            points.add(new Point(
                    START.plusMonths(i).toString(),
                    spread(published.applyAsDouble(i)),
                    i < 18 ? spread(requested) : Optional.empty(),
                    spread(backlog)));
        }
        return new Line(name, points);
    }

    private static Optional<Spread> spread(double middle) {
        return Optional.of(new Spread(middle - 5, middle, middle + 5));
    }

    @Test
    void a_figure_that_falls_before_it_rises_is_said_to_look_worse_first() {
        Line now = line("As now", month -> 40, 38, 210);
        Line more = line("Two more psychologists", month -> month < 2 ? 40 : month < 9 ? 40 - month : 55, 71, 30);
        assertThat(new Meanwhile(QUESTION, now, more).sentences())
                .containsExactly(
                        "Of the requests of January 2028 that come to a plan, about 71% have it on time with “Two more psychologists” (in four runs of five, 66% to 76%); as now it would be about 38%.",
                        "By October 2028 about 30 requests are open past 20 weeks; as now, about 210.",
                        "What will the published figure do meanwhile? It will look worse first: 32% in July 2027, where it would be 40% as now, because it counts only finished plans and old ones are being finished. From August 2027 it stays above what it would be as now.");
    }

    @Test
    void a_figure_that_never_comes_to_stay_above_is_said_so() {
        Line now = line("As now", month -> 40, 38, 210);
        Line same = line("The oldest first", month -> month == 12 ? 50 : 40, 38, 210);
        assertThat(new Meanwhile(QUESTION, now, same).sentences().getLast())
                .isEqualTo(
                        "What will the published figure do meanwhile? It counts only finished plans, so it follows late. Within these two years it does not come to stay above what it would be as now.");
    }

    @Test
    void a_record_of_too_few_plans_is_said_to_be_no_check() {
        Situation few = new Situation("990", START, List.of(), List.of(), List.of(), List.of(), Optional.empty());
        assertThat(new Checked(few, line("As now", month -> 40, 38, 210)).words())
                .startsWith("As a check: too few plans");
    }
}
