package sightline.service.casework.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import sightline.service.watch.live.Ended;
import sightline.service.watch.live.Share;

/** An attacker with a year's figures, its quarters, its months and their sums finds no small count. */
final class YearTableTest {

    private static final int YEAR = 2024;
    private static final YearMonth LAST = YearMonth.of(YEAR, 12);
    private static final int AUTHORITIES = 3;

    @Test
    void no_small_count_can_be_worked_out_of_the_year_with_its_quarters_and_months() {
        for (int seed = 0; seed < AUTHORITIES; seed++) {
            Published published = year(authority(seed)).published().orElseThrow();
            assertThat(new Attacker(published).known()).as("authority %d", seed).isEmpty();
        }
    }

    @Test
    void showing_what_is_held_back_would_give_small_counts_away() {
        Published published = year(authority(1)).published().orElseThrow();
        List<Range> seen = new ArrayList<>();
        for (int cell = 0; cell < published.counts().size(); cell++) {
            long count = published.counts().get(cell);
            seen.add(count >= 6 ? Range.exactly(count) : published.seen().get(cell));
        }
        assertThat(new Attacker(new Published(published.counts(), seen, published.sums())).known())
                .isNotEmpty();
    }

    @Test
    void nearly_every_table_can_be_proven_safe_and_what_is_shown_is_the_count_itself() {
        int proven = 0;
        int shown = 0;
        for (int seed = 0; seed < 40; seed++) {
            Counted counted = authority(seed);
            proven += year(counted).published().isPresent() ? 1 : 0;
            for (Map.Entry<String, Share> share :
                    year(counted).shown(Map.of()).shares().entrySet()) {
                Count count = YearTable.of(counted, share.getKey(), YearTable.months(YEAR));
                share.getValue()
                        .part()
                        .ifPresent(
                                part -> assertThat(part).isEqualTo(count.part()).isGreaterThan(5));
                share.getValue()
                        .whole()
                        .ifPresent(
                                all -> assertThat(all).isEqualTo(count.whole()).isGreaterThan(5));
                shown += share.getValue().percent().isPresent() ? 1 : 0;
            }
        }
        assertThat(proven).isGreaterThan(35);
        assertThat(shown).isGreaterThan(100);
    }

    @Test
    void a_share_that_stands_alone_is_safe_beside_its_months() {
        for (int seed = 0; seed < 20; seed++) {
            Optional<Published> published = EndedTables.alone(authority(seed), "advice-in-six-weeks-medical", YEAR);
            assertThat(new Attacker(published.orElseThrow()).known()).isEmpty();
        }
    }

    @Test
    void a_year_that_has_not_ended_or_was_not_wholly_logged_is_not_told() {
        Counted counted = authority(2);
        int opened = (int) LocalDate.of(YEAR, 1, 1).toEpochDay();
        assertThat(EndedTables.of(counted, LAST, java.util.OptionalInt.of(opened))
                        .years())
                .extracting(Ended.OfYear::year)
                .containsExactly(YEAR);
        assertThat(EndedTables.of(counted, LAST.minusMonths(1), java.util.OptionalInt.of(opened))
                        .years())
                .isEmpty();
        assertThat(EndedTables.of(counted, LAST, java.util.OptionalInt.of(opened + 1))
                        .years())
                .isEmpty();
    }

    private static YearTable year(Counted counted) {
        return new YearTable(
                counted, YEAR, List.copyOf(MonthTable.quarters(counted, LAST).values()));
    }

    /** An authority of any size whose counts hang together as real ones do. */
    private static Counted authority(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int size = 4 + random.nextInt(50);
        Map<String, SortedMap<YearMonth, Count>> counts = new LinkedHashMap<>();
        for (YearMonth month : YearTable.months(YEAR)) {
            int plans = random.nextInt(size);
            int onTime = random.nextInt(plans + 1);
            int excused = random.nextInt(Math.min(2, onTime) + 1);
            int excusedLate = random.nextInt(Math.min(3, plans - onTime) + 1);
            int none = random.nextInt(5);
            int yes = random.nextInt(size);
            int no = random.nextInt(size / 2 + 1);
            put(counts, "on-time-all", month, new Count(onTime, plans));
            put(counts, "on-time-ex", month, new Count(onTime - excused, plans - excused - excusedLate));
            put(counts, "throughput", month, new Count(plans + none, yes + random.nextInt(2)));
            put(counts, "decided-in-six-weeks", month, new Count(random.nextInt(yes + no + 1), yes + no));
            put(counts, "refused", month, new Count(no, yes + no));
            put(counts, "no-plan-in-sixteen-weeks", month, new Count(random.nextInt(none + 1), none));
            put(counts, "mediation", month, new Count(random.nextInt(no + none + 1), no + none));
            put(counts, "appeals", month, new Count(random.nextInt(4), yes + no + plans));
            put(counts, "advice-in-six-weeks-medical", month, new Count(random.nextInt(yes + 1), yes));
        }
        return new Counted(counts, new StageLog(LAST.atEndOfMonth()).requests());
    }

    private static void put(Map<String, SortedMap<YearMonth, Count>> counts, String id, YearMonth month, Count count) {
        counts.computeIfAbsent(id, first -> new TreeMap<>()).put(month, count);
    }
}
