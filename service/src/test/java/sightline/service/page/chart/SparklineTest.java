package sightline.service.page.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SparklineTest {

    private static final double NONE = Double.NaN;

    private static Drawn drawn(double... percents) {
        return Drawn.of(Sparkline.of(Examples.optional(percents)).svg());
    }

    @Test
    void takes_under_500_bytes_for_twelve_years() {
        var random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            List<OptionalDouble> percents = IntStream.range(0, 12)
                    .mapToObj(y -> random.nextInt(4) == 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(random.nextDouble() * 100))
                    .toList();
            String svg = Sparkline.of(percents).svg();
            Drawn.of(svg);
            assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(500);
        }
    }

    @Test
    void is_hidden_from_assistive_technology_as_the_number_stands_beside_it() {
        assertThat(drawn(1, 2).root().getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(drawn(1, 2).named("title")).isEmpty();
    }

    @Test
    void keeps_its_gaps() {
        String line =
                drawn(10, 20, NONE, 30, 40).withClass("chart-line").getFirst().getAttribute("d");
        assertThat(line.substring(1).split("M")).hasSize(2);
    }

    @Test
    void shows_a_year_between_two_gaps() {
        assertThat(drawn(10, NONE, 30, NONE, 50, 60)
                        .withClass("chart-line")
                        .getFirst()
                        .getAttribute("d")
                        .split("h"))
                .hasSize(3);
    }

    @Test
    void ends_in_a_dot_on_the_last_figure() {
        var dot = drawn(10, 20, NONE).named("circle").getFirst();
        assertThat(dot.getAttribute("cx")).isEqualTo("50");
        assertThat(drawn(NONE).named("circle")).isEmpty();
        assertThat(drawn().named("circle")).isEmpty();
    }

    @Test
    void keeps_what_lies_outside_0_to_100_inside_the_picture() {
        assertThat(drawn(-500, 500).withClass("chart-line").getFirst().getAttribute("d"))
                .isEqualTo("M4 20L96 4");
    }

    @Test
    void refuses_what_is_not_a_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sparkline.of(List.of(OptionalDouble.of(NONE))));
    }
}
