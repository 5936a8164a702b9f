package sightline.insight.live;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.insight.stage.Invented.START;
import static sightline.insight.stage.Invented.journey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import sightline.insight.stage.Invented;
import sightline.insight.stage.StageLog;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.Journey;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;
import sightline.journey.timeliness.Timeliness;
import sightline.journey.timeliness.TimelinessCount;

class LiveIndicatorsTest {

    private static final Reckoner RECKONER =
            new Reckoner(LawBook.england(), new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales()));

    private static final List<Journey> STORY = Invented.story("psychologists-leave", 2500, 4, 3);
    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    private static Map<String, SortedMap<YearMonth, Count>> counts(LocalDate asOf, Journey... journeys) {
        return new LiveIndicators(RECKONER).byMonth(List.of(journeys), asOf);
    }

    private static Count month(Map<String, SortedMap<YearMonth, Count>> counts, String id, int month) {
        return Objects.requireNonNull(counts.get(id)).getOrDefault(YearMonth.of(2021, month), Count.NONE);
    }

    @Test
    void counts_a_plan_in_the_month_in_which_it_was_issued_on_its_last_day_in_time() {
        Map<String, SortedMap<YearMonth, Count>> counts = counts(
                START.plusDays(300),
                journey("J1", "0 RequestReceived source=1", "42 DecidedToAssess", "140 FinalPlanIssued"),
                journey("J2", "0 RequestReceived source=1", "43 DecidedToAssess", "141 FinalPlanIssued"));
        assertThat(month(counts, "on-time-all", 5)).isEqualTo(new Count(1, 2));
        assertThat(month(counts, "decided-in-six-weeks", 2)).isEqualTo(new Count(1, 2));
        assertThat(month(counts, "throughput", 2)).isEqualTo(new Count(0, 2));
        assertThat(month(counts, "throughput", 5)).isEqualTo(new Count(2, 0));
    }

    @Test
    void tells_refusals_and_what_became_of_them() {
        Map<String, SortedMap<YearMonth, Count>> counts = counts(
                START.plusDays(300),
                journey(
                        "J1",
                        "0 RequestReceived source=1",
                        "20 DecidedNotToAssess",
                        "40 MediationRequested issue=ASSESS;health=false"),
                journey("J2", "0 RequestReceived source=1", "25 DecidedToAssess"),
                journey("J3", "0 RequestReceived source=1", "26 DecidedNotToAssess", "70 AppealRegistered"));
        assertThat(month(counts, "refused", 1)).isEqualTo(new Count(2, 3));
        assertThat(month(counts, "mediation", 1)).isEqualTo(new Count(1, 2));
        assertThat(month(counts, "appeals", 3)).isEqualTo(new Count(1, 0));
    }

    @Test
    void agrees_with_the_statistics_count_of_the_same_year() {
        Map<String, SortedMap<YearMonth, Count>> counts = new LiveIndicators(RECKONER).byMonth(STORY, END);
        Timeliness year = new TimelinessCount(RECKONER, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))
                .count(STORY)
                .byAuthority()
                .getOrDefault("990", new Timeliness(0, 0, 0, 0, 0, 0));
        Count all = year(Objects.requireNonNull(counts.get("on-time-all")));
        Count excluding = year(Objects.requireNonNull(counts.get("on-time-ex")));
        assertThat(all).isEqualTo(new Count(year.within20(), year.plans()));
        assertThat(excluding.whole()).isEqualTo(year.plans() - year.plansExcepted());
        assertThat(excluding.part()).isEqualTo(year.within20() - year.within20Excepted());
    }

    private static Count year(SortedMap<YearMonth, Count> months) {
        Count sum = Count.NONE;
        for (Count month :
                months.subMap(YearMonth.of(2023, 1), YearMonth.of(2024, 1)).values()) {
            sum = sum.plus(month.part(), month.whole());
        }
        return sum;
    }

    @Test
    void every_indicator_counts_something_in_a_whole_story_and_no_share_beyond_its_whole() {
        Map<String, SortedMap<YearMonth, Count>> counts = new LiveIndicators(RECKONER).byMonth(STORY, END);
        assertThat(counts).hasSize(LiveIndicators.ALL.size()).allSatisfy((id, months) -> {
            assertThat(months).as(id).isNotEmpty();
            if (!id.equals("throughput") && !id.equals("appeals")) {
                assertThat(months.values()).as(id).allMatch(count -> count.part() <= count.whole());
            }
        });
    }

    /** Little 1961: over a stretch, what was open on average is what came times how long it stayed. */
    @Test
    void open_requests_obey_littles_law_as_a_check_of_the_data() {
        StageLog log = new StageLog(END);
        STORY.forEach(log::take);
        int from = (int) LocalDate.of(2022, 1, 1).toEpochDay();
        int to = (int) LocalDate.of(2022, 12, 31).toEpochDay();
        long open = 0;
        for (int day = from; day <= to; day++) {
            open += OpenByAge.on(log.requests(), day).values().stream()
                    .mapToInt(n -> n)
                    .sum();
        }
        long stayed = 0;
        for (int i = 0; i < log.requests().size(); i++) {
            int begins = Math.max(log.requests().received(i), from);
            int ends = Math.min(log.requests().ended(i), to + 1);
            stayed += Math.max(0, ends - begins);
        }
        assertThat(open).isPositive().isEqualTo(stayed);
    }
}
