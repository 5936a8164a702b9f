package sightline.service.review.sample.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How far two markers agree. */
final class AgreementTest {

    /** Pairs such as "33 34". */
    private static List<Agreement.Pair> pairs(String written) {
        List<Agreement.Pair> pairs = new ArrayList<>();
        for (String pair : written.split(" ")) {
            pairs.add(new Agreement.Pair(mark(pair.charAt(0)), mark(pair.charAt(1))));
        }
        return pairs;
    }

    private static Mark mark(char code) {
        return code == '-' ? Mark.NOT_APPLICABLE : Mark.of(String.valueOf(code)).orElseThrow();
    }

    /**
     * Ten pairs, by hand. Distances: 0 0 0 1 0 1 2 0 1 0, together 5. First marker: 1 one, 3 twos, 4 threes, 2 fours;
     * second: 1 one, 3 twos, 3 threes, 3 fours. By chance: the sum over all pairs of grades of distance, times count,
     * times count, is 1(0+3+6+9) + 3(1+0+3+6) + 4(2+3+0+3) + 2(3+6+3+0) = 18+30+32+24 = 104; over ten, 10.4. So kappa is
     * 1 - 5/10.4 = 0.519.
     */
    @Test
    void weighted_kappa_by_hand() {
        Agreement agreement = Agreement.of(pairs("11 22 22 23 33 34 42 33 34 44"));
        assertThat(agreement.pairs()).isEqualTo(10);
        assertThat(agreement.same()).isEqualTo(6);
        assertThat(agreement.kappa().orElseThrow()).isEqualTo(1 - 5 / 10.4, within(1e-9));
        assertThat(agreement.words())
                .isEqualTo("Both gave the same grade in 6 of 10 sections (60%). Weighted kappa: 0.52, from 10 pairs.");
    }

    @Test
    void the_same_throughout_is_one_and_by_chance_is_about_nought() {
        assertThat(Agreement.of(pairs("11 22 33 44 11")).kappa().orElseThrow()).isEqualTo(1, within(1e-9));
        SplittableRandom dice = new SplittableRandom(3);
        List<Agreement.Pair> chance = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            chance.add(new Agreement.Pair(Mark.GRADES.get(dice.nextInt(4)), Mark.GRADES.get(dice.nextInt(4))));
        }
        assertThat(Agreement.of(chance).kappa().orElseThrow()).isEqualTo(0, within(0.03));
    }

    @Test
    void fewer_than_five_pairs_have_no_kappa() {
        Agreement few = Agreement.of(pairs("11 23 33 44 -3 4-"));
        assertThat(few.pairs()).isEqualTo(4);
        assertThat(few.kappa()).isEmpty();
        assertThat(few.words()).contains("With fewer than 5 pairs a kappa would say nothing");
        assertThat(Agreement.of(pairs("11 23 33 44 22")).kappa()).isPresent();
    }

    @Test
    void where_all_grades_are_the_same_kappa_has_no_value() {
        Agreement same = Agreement.of(pairs("33 33 33 33 33 33"));
        assertThat(same.kappa()).isEmpty();
        assertThat(same.words()).contains("100%", "don’t spread enough");
        assertThat(Agreement.of(List.of()).words()).isEqualTo("No plan has been marked by two people yet.");
    }
}
