package sightline.service.page.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.service.page.chart.IntervalChart.Estimate;
import sightline.service.page.chart.IntervalChart.Row;

final class IntervalChartTest {

    private static final IntervalChart CHART = new IntervalChart(
            Examples.words("Neighbours"),
            Examples.ON_TIME,
            List.of(
                    new Row("Exemplar", Optional.of(new Estimate(46.4, 42.1, 50.8))),
                    new Row("Devon", Optional.of(new Estimate(33.3, 30.9, 35.8))),
                    new Row("Isles of Scilly", Optional.empty())),
            Optional.of("Exemplar"),
            Optional.of(new Reference(46.1, "England")));

    @ParameterizedTest
    @EnumSource(Width.class)
    void draws_a_whisker_with_two_ends_and_a_mark_for_each_figure(Width width) {
        Drawn drawn = Drawn.of(CHART.svg("a", width));
        assertThat(drawn.withClass("chart-line")).hasSize(2 * 3);
        assertThat(drawn.withClass("chart-mark")).hasSize(2);
        assertThat(drawn.withClass("chart-mark--main")).hasSize(1);
    }

    @Test
    void writes_names_and_values_and_says_where_there_is_no_figure() {
        assertThat(Drawn.of(CHART.svg("a", Width.WIDE)).written())
                .contains("Exemplar", "46.4%", "Devon", "33.3%", "Isles of Scilly", "no figure", "England 46.1%");
    }

    @Test
    void puts_names_above_the_whiskers_where_it_is_narrow() {
        List<Drawn.Words> words = Drawn.of(CHART.svg("a", Width.NARROW)).words();
        assertThat(words).filteredOn(w -> w.text().equals("Devon")).allMatch(w -> w.left() == 0);
        assertThat(Drawn.of(CHART.svg("a", Width.NARROW)).withClass("chart-line").stream()
                        .mapToDouble(e -> Double.parseDouble(e.getAttribute("d").split("[M ]")[1])))
                .allMatch(x -> x > 0 && x < 320);
    }

    @Test
    void lists_every_interval() {
        assertThat(CHART.table().rows())
                .containsExactly(
                        List.of("Exemplar", "46.4%", "42.1% to 50.8%"),
                        List.of("Devon", "33.3%", "30.9% to 35.8%"),
                        List.of("Isles of Scilly", "no figure", "no figure"));
    }

    @Test
    void refuses_a_value_outside_its_interval() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(5, 6, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(5, Double.NaN, 7));
    }
}
