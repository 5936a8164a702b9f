package sightline.insight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody can work out a small count from what is shown, and somebody could if only the small ones were hidden. */
final class CountTableTest {

    private static final int TABLES = 120;
    private static final int FEW_TABLES = 60;
    private static final int EVERY = 50;

    @Test
    void nobody_can_work_a_small_count_out_of_months_quarters_and_their_parts() {
        int small = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Published published = year(seed).published();
            small += (int) published.counts().stream()
                    .filter(count -> count < CountTable.FLOOR)
                    .count();
            assertThat(known(published)).as("year %d", seed).isEmpty();
        }
        assertThat(small).isGreaterThan(TABLES);
    }

    @Test
    void hiding_only_the_small_counts_gives_many_of_them_away() {
        long given = IntStream.range(0, TABLES)
                .filter(seed -> !known(year(seed).withoutHolding()).isEmpty())
                .count();
        assertThat(given).isGreaterThan(TABLES / 4);
    }

    @Test
    void the_attacker_finds_what_trying_every_table_finds() {
        for (int seed = 0; seed < FEW_TABLES; seed++) {
            RandomGenerator random = random(seed);
            CountTable table = new CountTable();
            int a = table.exact(random.nextInt(12));
            int b = table.exact(random.nextInt(12));
            int c = table.secret(random.nextInt(12));
            Published before = table.withoutHolding();
            int ab = table.rounded(before.counts().get(a) + before.counts().get(b));
            table.sum(ab, a, b);
            int all = table.exact(
                    before.counts().get(a) + before.counts().get(b) + before.counts().get(c));
            table.sum(all, ab, c);
            Published published = table.withoutHolding();
            for (int cell : List.of(a, b, c, ab, all)) {
                assertThat(new Attacker(published).knows(cell))
                        .as("%s cell %d", published, cell)
                        .isEqualTo(possible(published, cell) == 1);
            }
        }
    }

    private static long possible(Published published, int cell) {
        Set<Long> found = new HashSet<>();
        for (long x = 0; x < EVERY; x++) {
            for (long y = 0; y < EVERY; y++) {
                for (long z = 0; z < EVERY; z++) {
                    long[] all = {x, y, z, x + y, x + y + z};
                    boolean fits = true;
                    for (int i = 0; i < all.length && fits; i++) {
                        fits = published.seen().get(i).holds(all[i]);
                    }
                    if (fits) {
                        found.add(all[cell]);
                    }
                }
            }
        }
        return found.size();
    }

    @Test
    void what_gives_nothing_away_is_shown() {
        CountTable table = new CountTable();
        int whole = table.exact(40);
        int part = table.exact(31);
        int rest = table.secret(9);
        int rounded = table.rounded(23);
        int small = table.exact(5);
        table.sum(whole, part, rest);
        Published published = table.published();
        assertThat(published.shown(whole)).hasValue(40);
        assertThat(published.shown(part)).hasValue(31);
        assertThat(published.shown(rest)).isEmpty();
        assertThat(published.shown(rounded)).hasValue(25);
        assertThat(published.shown(small)).isEmpty();
    }

    @Test
    void a_month_is_held_where_its_quarter_would_tell_of_another() {
        CountTable table = new CountTable();
        int quarter = table.known(33, Range.exactly(33));
        int january = table.exact(20);
        int february = table.exact(10);
        int march = table.exact(3);
        table.sum(quarter, january, february, march);
        Published published = table.published();
        assertThat(published.shown(january)).hasValue(20);
        assertThat(published.shown(february)).isEmpty();
        assertThat(published.shown(march)).isEmpty();
    }

    @Test
    void a_difference_of_two_filters_is_a_count_too() {
        CountTable table = new CountTable();
        int plans = table.exact(36);
        int ended = table.exact(38);
        int withoutPlan = table.secret(2);
        table.sum(ended, plans, withoutPlan);
        Published published = table.published();
        assertThat(published.shown(plans).isPresent() && published.shown(ended).isPresent())
                .isFalse();
    }

    @Test
    void what_cannot_be_a_table_of_counts_is_refused() {
        CountTable table = new CountTable();
        int one = table.exact(7);
        int other = table.exact(8);
        assertThatIllegalArgumentException().isThrownBy(() -> table.sum(one, other));
        assertThatIllegalArgumentException().isThrownBy(() -> table.exact(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> table.known(3, Range.exactly(4)));
    }

    private static List<Integer> known(Published published) {
        return new Attacker(published).known();
    }

    /** Four quarters of twelve months: a whole with its part and rest, and another count that differs from it by few. */
    private static CountTable year(int seed) {
        RandomGenerator random = random(seed);
        CountTable table = new CountTable();
        int busy = 2 + random.nextInt(25);
        for (int quarter = 0; quarter < 4; quarter++) {
            int[] parts = new int[3];
            int[] wholes = new int[3];
            long part = 0;
            long whole = 0;
            for (int month = 0; month < 3; month++) {
                long in = random.nextInt(busy);
                long late = random.nextInt(busy);
                long few = random.nextInt(7);
                parts[month] = table.exact(in);
                wholes[month] = table.exact(in + late);
                table.sum(wholes[month], parts[month], table.secret(late));
                table.sum(table.rounded(in + late + few), wholes[month], table.secret(few));
                part += in;
                whole += in + late;
            }
            table.sum(total(table, part), parts);
            table.sum(total(table, whole), wholes);
        }
        return table;
    }

    private static int total(CountTable table, long count) {
        return table.known(
                count, count < CountTable.FLOOR ? new Range(0, CountTable.FLOOR - 1L) : Range.exactly(count));
    }

    private static RandomGenerator random(int seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
