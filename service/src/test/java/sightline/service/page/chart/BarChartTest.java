package sightline.service.page.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import sightline.service.page.chart.BarChart.Arrangement;
import sightline.service.page.chart.BarChart.Series;

final class BarChartTest {

    private static final double NONE = Double.NaN;

    private static BarChart chart(Arrangement arrangement, double[] first, double[] second) {
        return new BarChart(
                Examples.words("Bars"),
                Examples.PLANS,
                List.of("2023", "2024", "2025"),
                List.of(
                        new Series("Requests", Tone.MAIN, Examples.optional(first)),
                        new Series("Plans", Tone.SECOND, Examples.optional(second))),
                arrangement);
    }

    private static final BarChart GROUPED =
            chart(Arrangement.GROUPED, new double[] {100, 200, 400}, new double[] {50, NONE, 150});
    private static final BarChart STACKED =
            chart(Arrangement.STACKED, new double[] {100, 200, 400}, new double[] {50, NONE, 150});

    private static double size(Element bar, String side) {
        return Double.parseDouble(bar.getAttribute(side));
    }

    @Test
    void draws_bars_as_high_as_their_values() {
        List<Element> bars = Drawn.of(GROUPED.svg("a", Width.WIDE)).withClass("chart-bar--main");
        double unit = size(bars.get(1), "height") / 100;
        assertThat(size(bars.get(2), "height")).isCloseTo(200 * unit, org.assertj.core.data.Offset.offset(0.2));
        assertThat(size(bars.get(3), "height")).isCloseTo(400 * unit, org.assertj.core.data.Offset.offset(0.2));
    }

    @Test
    void lays_bars_down_where_it_is_narrow() {
        List<Element> bars = Drawn.of(GROUPED.svg("a", Width.NARROW)).withClass("chart-bar--main");
        assertThat(size(bars.get(3), "width"))
                .isCloseTo(4 * size(bars.get(1), "width"), org.assertj.core.data.Offset.offset(0.3));
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void writes_every_value_beside_its_bar(Width width) {
        assertThat(Drawn.of(GROUPED.svg("a", width)).written()).contains("100", "200", "400", "50", "150");
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void says_where_there_is_no_figure(Width width) {
        assertThat(Drawn.of(GROUPED.svg("a", width)).written()).contains("no figure");
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void writes_a_total_only_where_every_part_is_known(Width width) {
        List<String> bold = Drawn.of(STACKED.svg("a", width)).named("text").stream()
                .filter(e -> e.getAttribute("font-weight").equals("bold"))
                .map(Element::getTextContent)
                .toList();
        assertThat(bold).contains("150", "550").doesNotContain("200");
    }

    @Test
    void lies_down_where_the_values_would_not_fit_side_by_side() {
        List<String> years =
                IntStream.rangeClosed(2014, 2025).mapToObj(String::valueOf).toList();
        double[] values =
                IntStream.range(0, 12).mapToDouble(i -> 1200 + 173 * i).toArray();
        List<Series> series = Stream.of(Tone.MAIN, Tone.SECOND, Tone.THIRD)
                .map(tone -> new Series(tone.css(), tone, Examples.optional(values)))
                .toList();
        var crowded = new BarChart(Examples.words("Crowded"), Examples.PLANS, years, series, Arrangement.GROUPED);
        Drawn drawn = Drawn.of(crowded.svg("a", Width.WIDE));
        assertThat(drawn.withClass("chart-bar--main").stream()
                        .map(e -> e.getAttribute("x"))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void lists_its_values() {
        assertThat(GROUPED.table().heads()).containsExactly("Year", "Requests", "Plans");
        assertThat(GROUPED.table().rows()).contains(List.of("2024", "200", "no figure"));
    }

    @Test
    void refuses_a_part_of_a_whole_below_nought() {
        double[] values = {1, -2, 3};
        assertThatIllegalArgumentException().isThrownBy(() -> chart(Arrangement.STACKED, values, values));
    }

    @Test
    void refuses_more_or_fewer_values_than_groups() {
        double[] values = {1, 2};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart(Arrangement.GROUPED, values, values))
                .withMessageContaining("2 values for 3 groups");
    }
}
