package sightline.service.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import sightline.service.page.chart.ControlChartPicture.Kind;
import sightline.service.page.chart.ControlChartPicture.Phase;
import sightline.service.page.chart.ControlChartPicture.Point;

final class ControlChartPictureTest {

    private static Point point(String label, double value, double upper, Kind kind) {
        OptionalDouble figure = Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        return new Point(label, figure, 50, 40, upper, kind);
    }

    private static Drawn wide(Phase... phases) {
        return Drawn.of(
                new ControlChartPicture(Examples.words("Control"), Examples.ON_TIME, List.of(phases), Optional.empty())
                        .svg("a", Width.WIDE));
    }

    private static final Phase STEADY = new Phase(
            "",
            List.of(
                    point("2019", 51, 60, Kind.COMMON),
                    point("2020", 49, 60, Kind.COMMON),
                    point("2021", 30, 60, Kind.CONCERN)));

    @Test
    void tells_a_signal_by_its_shape_as_well_as_its_colour() {
        Phase all = new Phase(
                "",
                List.of(
                        point("1", 50, 60, Kind.COMMON),
                        point("2", 70, 60, Kind.IMPROVEMENT),
                        point("3", 30, 60, Kind.CONCERN)));
        Drawn drawn = wide(all);
        assertThat(drawn.withClass("chart-mark--muted").getFirst().getTagName()).isEqualTo("circle");
        String improvement =
                drawn.withClass("chart-mark--improvement").getLast().getAttribute("d");
        String concern = drawn.withClass("chart-mark--concern").getLast().getAttribute("d");
        assertThat(improvement.split("L")).hasSize(3);
        assertThat(concern.split("L")).hasSize(4);
        assertThat(drawn.written()).contains("improvement, more than chance", "concern, more than chance");
    }

    @Test
    void explains_only_the_signals_that_are_there() {
        assertThat(wide(STEADY).written())
                .contains("concern, more than chance")
                .doesNotContain("improvement, more than chance");
    }

    @Test
    void draws_two_limits_and_an_average_for_each_phase_and_nothing_nearer() {
        Drawn drawn = wide(STEADY, new Phase("new baseline", STEADY.points()));
        assertThat(drawn.withClass("chart-limit")).hasSize(4);
        assertThat(drawn.withClass("chart-mean")).hasSize(2);
        assertThat(drawn.withClass("chart-break")).hasSize(1);
        assertThat(drawn.written()).contains("new baseline");
    }

    @Test
    void steps_the_limit_where_it_changes_within_a_phase() {
        Phase stepped = new Phase(
                "",
                List.of(
                        point("1", 50, 60, Kind.COMMON),
                        point("2", 50, 60, Kind.COMMON),
                        point("3", 50, 70, Kind.COMMON)));
        Element upper = wide(stepped).withClass("chart-limit").get(1);
        assertThat(upper.getAttribute("d").split("L")).hasSize(4);
    }

    @Test
    void does_not_join_the_line_across_a_period_without_a_figure() {
        Phase gap = new Phase(
                "",
                List.of(
                        point("1", 50, 60, Kind.COMMON),
                        point("2", 50, 60, Kind.COMMON),
                        point("3", Double.NaN, 60, Kind.COMMON),
                        point("4", 50, 60, Kind.COMMON)));
        Drawn drawn = wide(gap);
        String line = drawn.withClass("chart-line").getFirst().getAttribute("d");
        assertThat(line.split("[ML]"))
                .as("the start, then the first two points and no other")
                .hasSize(3);
        assertThat(drawn.withClass("chart-mark--muted")).hasSize(3);
        assertThat(drawn.withClass("chart-no-figure")).hasSize(2);
    }

    @Test
    void draws_and_names_the_target() {
        String svg = new ControlChartPicture(
                        Examples.words("Target"),
                        Examples.ON_TIME,
                        List.of(STEADY),
                        Optional.of(new Reference(90, "target")))
                .svg("a", Width.WIDE);
        assertThat(Drawn.of(svg).written()).contains("90% target");
    }

    @Test
    void lists_value_limits_and_signal_in_its_table() {
        var chart =
                new ControlChartPicture(Examples.words("Table"), Examples.ON_TIME, List.of(STEADY), Optional.empty());
        assertThat(chart.table().rows())
                .contains(
                        List.of("2020", "49.0%", "50.0%", "40.0%", "60.0%", "none"),
                        List.of("2021", "30.0%", "50.0%", "40.0%", "60.0%", "concern, more than chance"));
    }
}
