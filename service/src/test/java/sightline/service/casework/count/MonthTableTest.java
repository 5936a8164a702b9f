package sightline.service.casework.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import sightline.insight.disclosure.Attacker;
import sightline.insight.disclosure.Published;
import sightline.insight.disclosure.Range;
import sightline.insight.live.Count;
import sightline.insight.stage.StageLog;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Past;
import sightline.service.watch.live.Quarter;
import sightline.service.watch.live.Share;

/** An attacker with the published months and quarters, their sums and their differences finds no small count. */
final class MonthTableTest {

    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final YearMonth LAST = YearMonth.of(2025, 5);
    private static final int AUTHORITIES = 40;

    @Test
    void no_small_count_can_be_worked_out_of_months_quarters_and_filters() {
        for (int seed = 0; seed < AUTHORITIES; seed++) {
            for (Map.Entry<Quarter, QuarterTable> quarter :
                    MonthTable.quarters(authority(seed), LAST).entrySet()) {
                Published published = quarter.getValue().published();
                assertThat(new Attacker(published).known())
                        .as("authority %d, %s", seed, quarter.getKey())
                        .isEmpty();
            }
        }
    }

    @Test
    void showing_what_is_held_back_would_give_small_counts_away() {
        int given = 0;
        for (int seed = 0; seed < AUTHORITIES; seed++) {
            for (QuarterTable quarter :
                    MonthTable.quarters(authority(seed), LAST).values()) {
                Published published = quarter.published();
                List<Range> seen = new ArrayList<>();
                for (int cell = 0; cell < published.counts().size(); cell++) {
                    long count = published.counts().get(cell);
                    seen.add(
                            count >= 6 && published.seen().get(cell).equals(Range.HIDDEN)
                                    ? Range.exactly(count)
                                    : published.seen().get(cell));
                }
                given += new Attacker(new Published(published.counts(), seen, published.sums()))
                        .known()
                        .size();
            }
        }
        assertThat(given).isGreaterThan(AUTHORITIES);
    }

    @Test
    void every_month_is_there_and_nothing_under_six_is_shown() {
        MonthTable.Shown shown = MonthTable.of(authority(3), LAST);
        assertThat(shown.months()).hasSize(17).containsKeys(FIRST, LAST);
        int told = 0;
        for (Month month : shown.months().values()) {
            for (Share share : month.shares().values()) {
                share.part().ifPresent(part -> assertThat(part).isGreaterThan(4));
                share.whole().ifPresent(whole -> assertThat(whole).isGreaterThan(4));
                told += share.percent().isPresent() ? 1 : 0;
            }
            assertThat(month.shares()).doesNotContainKeys("on-time-ex", "mediation", "appeals");
        }
        assertThat(told).isGreaterThan(40);
        assertThat(shown.quarters()).extracting(Past::quarter).containsExactly(
                quarter(2024, 1), quarter(2024, 4), quarter(2024, 7), quarter(2024, 10), quarter(2025, 1));
    }

    @Test
    void a_share_that_stands_alone_shows_its_whole_and_hides_a_part_that_would_tell_of_few() {
        assertThat(MonthTable.alone(new Count(30, 33)).part()).isEmpty();
        assertThat(MonthTable.alone(new Count(30, 33)).whole()).hasValue(33);
        assertThat(MonthTable.alone(new Count(20, 33)).percent()).isPresent();
        assertThat(MonthTable.alone(new Count(1, 3)).whole()).isEmpty();
    }

    @Test
    void a_curve_is_told_in_steps_of_six_and_never_of_the_last_few() {
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            days.add(10 + 7 * i);
        }
        var points = CohortTable.points(30, 52, days);
        long before = 0;
        for (var point : points) {
            long now = Math.round(point.percent() * 30 / 100);
            assertThat(now - before).isGreaterThanOrEqualTo(6);
            before = now;
        }
        assertThat(30 - before).isGreaterThanOrEqualTo(6);
        assertThat(CohortTable.points(30, 14, days)).isEqualTo(points.stream()
                .filter(point -> point.weeks() <= 14)
                .toList());
    }

    private static Quarter quarter(int year, int month) {
        return new Quarter(YearMonth.of(year, month));
    }

    /** An authority of any size whose counts hang together as real ones do. */
    private static Counted authority(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int size = 4 + random.nextInt(50);
        Map<String, SortedMap<YearMonth, Count>> counts = new LinkedHashMap<>();
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            int plans = random.nextInt(size);
            int withoutPlan = random.nextInt(5);
            int yes = random.nextInt(size);
            int no = random.nextInt(size / 2 + 1);
            int inTime = random.nextInt(yes + no + 1);
            put(counts, "on-time-all", month, new Count(random.nextInt(plans + 1), plans));
            put(counts, "throughput", month, new Count(plans + withoutPlan, yes + random.nextInt(2)));
            put(counts, "decided-in-six-weeks", month, new Count(inTime, yes + no));
            put(counts, "refused", month, new Count(no, yes + no));
            put(counts, "advice-in-six-weeks-medical", month, new Count(random.nextInt(yes + 1), yes));
            put(counts, "on-time-ex", month, new Count(0, Math.max(0, plans - 2)));
            put(counts, "mediation", month, new Count(1, no));
        }
        return new Counted(counts, new StageLog(LocalDate.of(2025, 5, 31)).requests());
    }

    private static void put(
            Map<String, SortedMap<YearMonth, Count>> counts, String id, YearMonth month, Count count) {
        counts.computeIfAbsent(id, first -> new TreeMap<>()).put(month, count);
    }
}
