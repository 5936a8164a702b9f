package sightline.insight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final Transitions SEEN = InventedChildren.transitions();
    private static final Population POPULATION = InventedChildren.population();
    private static final int RUNS = 2000;
    private static final List<Count> COUNTS = Projection.of(SEEN, POPULATION, 6, new Projection.Chance(RUNS, 3, 2));

    private static Count all(int year) {
        return count(year, Grouping.ALL, "all");
    }

    private static Count count(int year, Grouping by, String group) {
        return COUNTS.stream()
                .filter(count -> count.year() == SEEN.lastYear() + year
                        && count.by() == by
                        && count.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_start_is_what_the_last_rows_say_and_exact() {
        long known = Arrays.stream(SEEN.year())
                        .filter(year -> year == SEEN.lastYear() - 1)
                        .count()
                - rowsOfLastYear(Transitions.OUTSIDE);
        assertThat(all(0).mean()).isEqualTo(known);
        assertThat(all(0).sd()).isZero();
        assertThat(all(0).low()).isEqualTo(all(0).high()).isEqualTo(known);
    }

    private static long rowsOfLastYear(int to) {
        long rows = 0;
        for (int row = 0; row < SEEN.size(); row++) {
            rows += SEEN.year()[row] == SEEN.lastYear() - 1 && SEEN.to()[row] == to ? 1 : 0;
        }
        return rows;
    }

    @Test
    void every_mean_is_that_of_the_chain_within_its_confidence() {
        double[][][] expected = Expected.of(SEEN, POPULATION, 6);
        for (Count count : COUNTS) {
            double mean = 0;
            double[][] year = expected[count.year() - SEEN.lastYear()];
            for (int age = 0; age < year.length; age++) {
                for (int place = 0; place < year[age].length; place++) {
                    boolean inGroup =
                            count.by().group(age, SEEN.places().get(place)).equals(count.group());
                    mean += inGroup ? year[age][place] : 0;
                }
            }
            // Some 260 comparisons: four and a half standard errors leave one in five hundred such tests by chance.
            double tolerance = 4.5 * Math.max(count.sd(), 0.02) / Math.sqrt(RUNS) + 1e-9;
            assertThat(count.mean()).as("%s", count).isCloseTo(mean, within(tolerance));
        }
        assertThat(COUNTS).hasSizeGreaterThan(200);
    }

    @Test
    void the_spread_of_the_first_year_is_that_of_its_beta_binomials() {
        Chances chances = Chances.of(SEEN);
        Expected.Area area = new Expected.Area(SEEN, POPULATION);
        double variance = 0;
        int[][] start = SEEN.start();
        for (int age = 0; age + 1 < start.length; age++) {
            for (int place = 0; place < start[age].length; place++) {
                double[] leave = chances.leave()[age][place];
                variance += variance(start[age][place], leave[0], leave[1]);
            }
            double joined = chances.join()[age + 1];
            if (joined > 0) {
                int living = POPULATION.at(SEEN.lastYear() + 1, age + 1);
                variance += variance(living, joined, area.others(age + 1, joined));
            }
        }
        // A standard deviation out of 2,000 runs is known to about 1.6 per cent.
        assertThat(all(1).sd() / Math.sqrt(variance)).isCloseTo(1, within(0.065));
    }

    private static double variance(int n, double first, double second) {
        double both = first + second;
        return n * first * second * (both + n) / (both * both * (both + 1));
    }

    @Test
    void one_two_and_seven_threads_give_the_same_bits_and_another_seed_others() {
        List<Count> alone = Projection.of(SEEN, POPULATION, 3, new Projection.Chance(40, 5, 1));
        assertThat(Projection.of(SEEN, POPULATION, 3, new Projection.Chance(40, 5, 2)))
                .isEqualTo(alone);
        assertThat(Projection.of(SEEN, POPULATION, 3, new Projection.Chance(40, 5, 7)))
                .isEqualTo(alone);
        assertThat(Projection.of(SEEN, POPULATION, 3, new Projection.Chance(40, 6, 1)))
                .isNotEqualTo(alone);
    }

    @Test
    void the_groups_of_each_grouping_add_up_to_all() {
        for (Grouping by : Grouping.values()) {
            double sum = COUNTS.stream()
                    .filter(count -> count.year() == SEEN.lastYear() + 4 && count.by() == by)
                    .mapToDouble(Count::mean)
                    .sum();
            assertThat(sum).isCloseTo(all(4).mean(), within(1e-6));
        }
    }

    @Test
    void a_child_who_moves_keeps_the_need_unless_another_was_seen() {
        Chances chances = Chances.of(SEEN);
        int age = 8;
        for (int from = 0; from < SEEN.places().size(); from++) {
            for (int to = 0; to < SEEN.places().size(); to++) {
                boolean sameNeed = from / 3 == to / 3 && from != to;
                assertThat(chances.goTo()[age][from][to] > 0).isEqualTo(sameNeed);
            }
        }
        assertThat(chances.leave()[age][0][0] / (chances.leave()[age][0][0] + chances.leave()[age][0][1]))
                .isBetween(0.0, 0.2);
    }
}
