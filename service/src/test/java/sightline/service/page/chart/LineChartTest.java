package sightline.service.page.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import sightline.service.page.chart.LineChart.Break;
import sightline.service.page.chart.LineChart.Series;
import sightline.service.page.chart.LineChart.YearValue;

final class LineChartTest {

    private static final double NONE = Double.NaN;

    private static Series exemplar(double... values) {
        return Examples.series("Exemplar", Tone.MAIN, 2019, values);
    }

    private static LineChart chart(Series... series) {
        return LineChart.of(Examples.words("A line"), Examples.ON_TIME, List.of(series));
    }

    private static Drawn wide(Chart chart) {
        return Drawn.of(chart.svg("a", Width.WIDE));
    }

    private static String path(Drawn drawn, String css) {
        return drawn.withClass(css).getFirst().getAttribute("d");
    }

    /** How many spots each unbroken piece of a line has. */
    private static List<Integer> pieces(String path) {
        return List.of(path.substring(1).split("M")).stream()
                .map(piece -> piece.split("L").length)
                .toList();
    }

    @Test
    void joins_years_that_follow_each_other() {
        assertThat(pieces(path(wide(chart(exemplar(61, 66, 72))), "chart-line")))
                .containsExactly(3);
    }

    @Test
    void never_joins_a_line_across_a_year_without_a_figure() {
        Drawn drawn = wide(chart(exemplar(61, 66, NONE, 72, 75, 81)));
        assertThat(pieces(path(drawn, "chart-line"))).containsExactly(2, 3);
        assertThat(drawn.withClass("chart-mark--main")).hasSize(5);
    }

    @Test
    void treats_a_year_that_is_left_out_as_a_gap_too() {
        Series s = new Series("Exemplar", Tone.MAIN, List.of(YearValue.of(2019, 1), YearValue.of(2021, 2)));
        Drawn drawn = wide(chart(s));
        assertThat(drawn.withClass("chart-line")).isEmpty();
        assertThat(s.in(2020)).isEmpty();
    }

    @Test
    void marks_every_year_without_a_figure_and_says_what_the_mark_means() {
        Drawn drawn = wide(chart(exemplar(61, NONE, NONE, 72)));
        assertThat(drawn.withClass("chart-no-figure")).hasSize(2 + 1);
        assertThat(drawn.written()).contains("no figure");
        assertThat(wide(chart(exemplar(61, 62))).withClass("chart-no-figure")).isEmpty();
    }

    @Test
    void stops_the_line_at_a_break_in_the_series_and_names_it() {
        Drawn drawn = wide(chart(exemplar(61, 66, 72, 75)).withBreaks(List.of(new Break(2021, "new collection"))));
        assertThat(pieces(path(drawn, "chart-line"))).containsExactly(2, 2);
        assertThat(drawn.withClass("chart-break")).hasSize(1);
        assertThat(drawn.written()).contains("new collection");
    }

    @Test
    void leaves_out_a_break_that_lies_outside_its_years() {
        Drawn drawn = wide(chart(exemplar(61, 66)).withBreaks(List.of(new Break(2014, "long ago"))));
        assertThat(drawn.withClass("chart-break")).isEmpty();
    }

    @Test
    void carries_on_muted_and_dashed_from_the_last_year_to_what_came_after() {
        Series after = Examples.series("later", Tone.MUTED, 2021, 40, 4);
        Drawn drawn = wide(chart(exemplar(92, 96)).withAfter(after));
        assertThat(pieces(path(drawn, "chart-after"))).containsExactly(3);
        assertThat(drawn.withClass("chart-after").getFirst().getAttribute("stroke-dasharray"))
                .isNotEmpty();
        assertThat(drawn.withClass("chart-no-figure")).isEmpty();
        assertThat(drawn.written()).contains("96.0% Exemplar", "4.0% later");
    }

    @Test
    void does_not_join_what_came_after_across_a_year_without_a_figure() {
        Series after = Examples.series("later", Tone.MUTED, 2022, 40, 4);
        assertThat(pieces(path(wide(chart(exemplar(92, 96)).withAfter(after)), "chart-after")))
                .containsExactly(2);
    }

    @Test
    void puts_the_last_value_in_bold_at_the_end_of_its_line() {
        Element label = wide(chart(exemplar(61, 46.4))).named("tspan").getFirst();
        assertThat(label.getTextContent()).isEqualTo("46.4%");
        assertThat(label.getParentNode().getTextContent()).isEqualTo("46.4% Exemplar");
    }

    @Test
    void says_the_year_where_a_line_ends_early() {
        Drawn drawn = wide(chart(exemplar(61, 46.4, NONE)));
        assertThat(drawn.written()).anyMatch(text -> text.startsWith("46.4% Exemplar in"));
    }

    @Test
    void names_its_lines_in_a_key_only_where_it_is_narrow() {
        LineChart chart = chart(exemplar(61, 46.4));
        assertThat(Drawn.of(chart.svg("a", Width.NARROW)).written()).contains("Exemplar", "46.4%");
        assertThat(wide(chart).written()).doesNotContain("Exemplar");
    }

    @Test
    void lists_the_same_figures_in_its_table() {
        LineChart chart = chart(exemplar(61, NONE, 46.44)).withBreaks(List.of(new Break(2021, "new collection")));
        assertThat(chart.table().heads()).containsExactly("Year", "Exemplar");
        assertThat(chart.table().rows())
                .containsExactly(
                        List.of("2019", "61.0%"),
                        List.of("2020", "no figure"),
                        List.of("2021 (new collection)", "46.4%"));
    }

    @Test
    void refuses_two_figures_for_one_year() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Series("Exemplar", Tone.MAIN, List.of(YearValue.of(2019, 1), YearValue.of(2019, 2))))
                .withMessageContaining("Exemplar");
    }

    @Test
    void refuses_more_years_than_it_can_show() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart(new Series(
                        "Exemplar", Tone.MAIN, List.of(YearValue.of(Integer.MIN_VALUE, 1), YearValue.of(2019, 2)))));
    }

    @Test
    void refuses_what_is_not_a_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> YearValue.of(2019, Double.NaN));
    }
}
