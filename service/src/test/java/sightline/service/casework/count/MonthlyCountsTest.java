package sightline.service.casework.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.insight.disclosure.Range;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;
import sightline.service.watch.live.Month;

/** Shares by month and cohorts for charts of effect: they add up, and no small group is among them. */
@CaseSite
final class MonthlyCountsTest {

    @Autowired
    private MonthlyCounts months;

    @Autowired
    private CohortCounts cohorts;

    @Autowired
    private LiveSituations situations;

    @Autowired
    private CohortRows cohortRows;

    @Autowired
    private Town town;

    @BeforeEach
    void make() {
        town.make(Town.EXEMPLAR);
    }

    @Test
    void every_share_is_as_the_watch_room_shows_it() {
        YearMonth latest = situations.latest(Town.EXEMPLAR).orElseThrow();
        List<Month> shown = situations.at(Town.EXEMPLAR, latest).orElseThrow().months();
        for (Map.Entry<String, String> gauge : Map.of(
                        "on-time", "on-time-all",
                        "decided", "decided-in-six-weeks",
                        "psychology", "advice-in-six-weeks-psychological",
                        "throughput", "throughput",
                        "reviewed-in-twelve-months", "reviewed-in-twelve-months")
                .entrySet()) {
            FrozenData data = found(months.run(
                    Town.EXEMPLAR,
                    FigureQuery.of(
                            "monthly",
                            gauge.getKey(),
                            Map.of("from", latest.minusMonths(23).toString(), "to", latest.toString()))));
            assertThat(data.rows()).hasSize(24);
            for (FrozenData.Row row : data.rows()) {
                boolean isShown = shown.stream()
                        .filter(month -> month.month().equals(YearMonth.parse(row.label())))
                        .anyMatch(
                                month -> month.share(gauge.getValue()).percent().isPresent());
                assertThat(row.number().isPresent()).as("%s %s", gauge, row).isEqualTo(isShown);
            }
        }
        assertThat(months.run(
                        Town.EXEMPLAR,
                        FigureQuery.of("monthly", "on-time-ex", Map.of("from", "2025-01", "to", "2025-06"))))
                .isInstanceOf(FigureSource.Result.Unknown.class);
    }

    private static FrozenData found(FigureSource.Result result) {
        return ((FigureSource.Result.Found) result).data();
    }

    @Test
    void a_cohort_counts_every_request_and_grows_with_the_weeks() {
        YearMonth from = YearMonth.from(town.today()).minusMonths(36);
        YearMonth to = YearMonth.from(town.today()).minusMonths(14);
        CohortRows.Cohort cohort =
                cohortRows.of(Town.EXEMPLAR, from.atDay(1), to.atEndOfMonth(), List.of(20, 52, 5_000));
        assertThat(cohort.requests()).isGreaterThan(0);
        assertThat(cohort.planned()).isSorted();
        assertThat(cohort.planned().getLast()).isLessThanOrEqualTo(cohort.requests());
        FrozenData data = found(cohorts.run(Town.EXEMPLAR, cohort(from.toString(), to.toString())));
        assertThat(data.rows()).hasSize(6);
        assertThat(data.value()).isEqualTo("about %d requests".formatted(Range.rounded(cohort.requests())));
    }

    @Test
    void what_is_too_young_is_too_early_and_what_is_to_come_is_unknown() {
        YearMonth today = YearMonth.from(town.today());
        YearMonth ended = today.minusMonths(1);
        FrozenData data = found(cohorts.run(Town.EXEMPLAR, cohort(ended.toString(), ended.toString())));
        assertThat(data.rows())
                .allSatisfy(row -> assertThat(row.cells().getLast()).isEqualTo("too early"));
        for (FigureQuery wrong : List.of(
                cohort(ended.toString(), today.toString()),
                cohort("2025-12", "2025-01"),
                cohort("2025-01-01", "2025-06-30"))) {
            assertThat(cohorts.run(Town.EXEMPLAR, wrong))
                    .as(wrong.text())
                    .isInstanceOf(FigureSource.Result.Unknown.class);
        }
    }

    private static FigureQuery cohort(String from, String to) {
        return FigureQuery.of("cohort", "plans", Map.of("from", from, "to", to));
    }

    @Test
    void months_that_are_none_are_unknown() {
        YearMonth today = YearMonth.from(town.today());
        for (Map<String, String> wrong : List.of(
                Map.<String, String>of(),
                Map.of("from", "2025-13", "to", "2025-12"),
                Map.of("from", "2025-12", "to", "2025-01"),
                Map.of("from", "2025-01", "to", today.toString()))) {
            assertThat(months.run(Town.EXEMPLAR, FigureQuery.of("monthly", "on-time", wrong)))
                    .as("%s", wrong)
                    .isInstanceOf(FigureSource.Result.Unknown.class);
        }
    }
}
