package sightline.exchange.sen2.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import sightline.exchange.sen2.Returns;

/** Rules over all persons of a return. */
final class AcrossTest {

    @Test
    void many_codes_for_other_are_asked_about_and_few_are_not() {
        String all = Returns.clean().replace("<RequestSource>2", "<RequestSource>5");
        assertThat(Returns.findings(all, 2026)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("Z3");
            assertThat(finding.level()).isEqualTo(Level.QUERY);
            assertThat(finding.person()).isEmpty();
        });
        String one = Returns.clean().replaceFirst("<RequestSource>2", "<RequestSource>5");
        assertThat(Returns.findings(one, 2026)).isEmpty();
    }

    @Test
    void who_had_a_number_first_is_known_among_very_many() {
        NumbersSeen seen = new NumbersSeen();
        RandomGenerator dice = RandomGeneratorFactory.getDefault().create(7);
        long[] numbers = dice.longs().distinct().limit(200_000).toArray();
        for (int i = 0; i < numbers.length; i++) {
            assertThat(seen.take(numbers[i], i + 1)).isEmpty();
        }
        for (int i = 0; i < numbers.length; i += 97) {
            assertThat(seen.take(numbers[i], 9)).isEqualTo(OptionalInt.of(i + 1));
        }
    }

    @Test
    void different_numbers_of_pupils_are_different_as_numbers() {
        assertThat(NumbersSeen.number("A123456789012"))
                .isNotEqualTo(NumbersSeen.number("B123456789012"))
                .isNotEqualTo(NumbersSeen.number("A123456789013"))
                .isNotEqualTo(NumbersSeen.number("A12345678901B"))
                .isEqualTo(NumbersSeen.number("A123456789012"));
    }
}
