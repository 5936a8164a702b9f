package sightline.service.casework.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;
import sightline.service.review.figure.SmallCounts;

/** Shares by month and cohorts for charts of effect: they add up, and no small group is among them. */
@CaseSite
final class MonthlyCountsTest {

    @Autowired
    private MonthlyCounts months;

    @Autowired
    private CohortCounts cohorts;

    @Autowired
    private MonthlyRows rows;

    @Autowired
    private CohortRows cohortRows;

    @Autowired
    private Town town;

    @BeforeEach
    void make() {
        town.make(Town.EXEMPLAR);
    }

    @Test
    void every_share_is_hidden_where_few_are_on_either_side() {
        for (MonthlyKind kind : MonthlyKind.values()) {
            FrozenData data = found(months.run(
                    Town.EXEMPLAR, FigureQuery.of("monthly", slug(kind), Map.of("from", "2024-01", "to", "2025-12"))));
            assertThat(data.rows()).hasSize(24);
            Map<YearMonth, MonthlyRows.Count> counts = rows.of(Town.EXEMPLAR, kind);
            assertThat(counts).as("%s", kind).isNotEmpty();
            for (FrozenData.Row row : data.rows()) {
                MonthlyRows.Count count = counts.getOrDefault(YearMonth.parse(row.label()), MonthlyRows.Count.NONE);
                boolean few = kind == MonthlyKind.THROUGHPUT
                        ? count.part() < SmallCounts.FLOOR || count.of() < SmallCounts.FLOOR
                        : few(count.part()) || few(count.of() - count.part()) || count.of() == 0;
                assertThat(row.number().isEmpty())
                        .as("%s %s %s", kind, row, count)
                        .isEqualTo(few);
            }
        }
    }

    private static String slug(MonthlyKind kind) {
        return List.of("on-time", "decided", "psychology", "throughput").stream()
                .filter(slug -> MonthlyKind.of(slug).orElseThrow() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static boolean few(long count) {
        return count > 0 && count < SmallCounts.FLOOR;
    }

    private static FrozenData found(FigureSource.Result result) {
        return ((FigureSource.Result.Found) result).data();
    }

    @Test
    void a_cohort_counts_every_request_and_grows_with_the_weeks() {
        LocalDate from = town.today().minusYears(3);
        LocalDate to = town.today().minusYears(1).minusDays(1);
        CohortRows.Cohort cohort = cohortRows.of(Town.EXEMPLAR, from, to, List.of(20, 52, 5_000));
        assertThat(cohort.requests()).isGreaterThan(0);
        assertThat(cohort.planned()).isSorted();
        assertThat(cohort.planned().getLast()).isLessThanOrEqualTo(cohort.requests());
        FrozenData data = found(cohorts.run(
                Town.EXEMPLAR,
                FigureQuery.of("cohort", "plans", Map.of("from", from.toString(), "to", to.toString()))));
        assertThat(data.rows()).hasSize(6);
    }

    @Test
    void what_is_too_young_is_too_early_and_what_is_to_come_is_unknown() {
        LocalDate today = town.today();
        FrozenData data = found(cohorts.run(
                Town.EXEMPLAR,
                FigureQuery.of(
                        "cohort",
                        "plans",
                        Map.of(
                                "from",
                                today.minusDays(90).toString(),
                                "to",
                                today.minusDays(1).toString()))));
        assertThat(data.rows())
                .allSatisfy(row -> assertThat(row.cells().getLast()).isEqualTo("too early"));
        assertThat(cohorts.run(
                        Town.EXEMPLAR,
                        FigureQuery.of(
                                "cohort",
                                "plans",
                                Map.of(
                                        "from",
                                        today.toString(),
                                        "to",
                                        today.plusDays(1).toString()))))
                .isInstanceOf(FigureSource.Result.Unknown.class);
        for (Map<String, String> wrong : List.of(
                Map.<String, String>of(),
                Map.of("from", "2025-13", "to", "2025-12"),
                Map.of("from", "2025-12", "to", "2025-01"),
                Map.of("from", "2025-01", "to", YearMonth.from(today).toString()))) {
            assertThat(months.run(Town.EXEMPLAR, FigureQuery.of("monthly", "on-time", wrong)))
                    .as("%s", wrong)
                    .isInstanceOf(FigureSource.Result.Unknown.class);
        }
    }
}
