package sightline.service.page.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.service.page.chart.SpreadChart.Dot;

final class SpreadChartTest {

    private static SpreadChart chart(List<Dot> dots, String highlighted) {
        return new SpreadChart(Examples.words("Spread"), "Plans on time", dots, Optional.of(highlighted));
    }

    private static SpreadChart of(double... percents) {
        return chart(
                DoubleStream.of(percents).mapToObj(p -> new Dot("at " + p, p)).toList(), "at 50.0");
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void draws_one_dot_for_each_authority_and_one_of_them_apart(Width width) {
        List<Dot> dots = Examples.authorities(153, 50, 25);
        Drawn drawn = Drawn.of(chart(dots, "Authority 7").svg("a", width));
        assertThat(drawn.withClass("chart-mark--main")).hasSize(152);
        List<String> lit = drawn.withClass("chart-mark--highlight").stream()
                .map(e -> e.getTextContent())
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(lit).singleElement().asString().startsWith("Authority 7: ");
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void keeps_dots_from_covering_each_other(Width width) {
        Drawn drawn =
                Drawn.of(chart(Examples.authorities(153, 60, 30), "nobody").svg("a", width));
        List<double[]> dots = drawn.named("circle").stream()
                .map(e -> new double[] {
                    Double.parseDouble(e.getAttribute("cx")),
                    Double.parseDouble(e.getAttribute("cy")),
                    Double.parseDouble(e.getAttribute("r"))
                })
                .toList();
        assertThat(dots).hasSize(153);
        for (int i = 0; i < dots.size(); i++) {
            for (double[] b : dots.subList(i + 1, dots.size())) {
                double[] a = dots.get(i);
                assertThat(Math.hypot(a[0] - b[0], a[1] - b[1])).isGreaterThan(a[2] + b[2]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4.99, 0", "5, 1", "99.9, 19", "100, 19"})
    void puts_a_percentage_into_its_bin_of_five_points(double percent, int bin) {
        assertThat(new Dot("A", percent).bin()).isEqualTo(bin);
    }

    @Test
    void counts_every_authority_once() {
        int[] counts = chart(Examples.authorities(153, 50, 40), "A").counts();
        assertThat(counts).hasSize(20);
        assertThat(java.util.Arrays.stream(counts).sum()).isEqualTo(153);
    }

    @Test
    void takes_the_middle_value_or_the_mean_of_the_two_middle_ones_as_median() {
        assertThat(of(10, 90, 50).median()).hasValue(50);
        assertThat(of(10, 90, 50, 60).median()).hasValue(55);
        assertThat(of().median()).isEmpty();
    }

    @Test
    void writes_the_median_and_the_highlighted_value() {
        assertThat(Drawn.of(of(10, 50, 90, 95).svg("a", Width.WIDE)).written())
                .contains("median 70.0%", "at 50.0 50.0%");
    }

    @Test
    void says_so_where_the_highlighted_authority_has_no_figure() {
        SpreadChart chart = chart(List.of(new Dot("A", 5)), "Isles of Scilly");
        assertThat(Drawn.of(chart.svg("a", Width.NARROW)).written()).contains("Isles of Scilly: no figure");
    }

    @Test
    void lists_its_bins_with_their_counts() {
        List<List<String>> rows = of(0, 47, 48, 100).table().rows();
        assertThat(rows).hasSize(20).contains(List.of("45% to under 50%", "2"), List.of("95% to 100%", "1"));
    }

    @Test
    void refuses_a_percentage_outside_0_to_100() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Dot("A", 100.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dot("A", Double.NaN));
    }
}
