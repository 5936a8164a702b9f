package sightline.service.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ToneTest {

    /** Source: WCAG 2.2, definition of contrast ratio. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void measures_contrast_as_the_guidelines_do() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void stands_out_from_white(Tone tone) {
        assertThat(contrast(tone.colour(), "#ffffff")).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void has_letters_that_can_be_read_on_white_and_within_a_bar(Tone tone) {
        assertThat(contrast(tone.letters(), "#ffffff")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tone.lettersWithin(), tone.colour())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void has_readable_letters_in_every_style() {
        for (Lettering style : new Lettering[] {Lettering.PLAIN, Lettering.STRONG, Lettering.MUTED}) {
            assertThat(contrast(style.colour(), "#ffffff")).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void tells_better_from_worse_by_shape_too() {
        assertThat(Tone.IMPROVEMENT.shape()).isNotIn(Tone.CONCERN.shape(), Tone.MUTED.shape());
    }
}
