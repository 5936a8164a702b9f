package sightline.service.casework.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.watch.live.Cohort;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Situation;

/** What the watch room hears of an authority's cases: the cases' own counts, or nothing. */
@CaseSite
final class LiveSituationsTest {

    @Autowired
    private LiveSituations situations;

    @Autowired
    private Sights sights;

    @Autowired
    private LiveCounts counts;

    @Autowired
    private Town town;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void make() {
        town.make(Town.EXEMPLAR);
        town.make(Town.ELSEWHERE);
    }

    private Situation now(String authority) {
        return situations
                .latest(authority)
                .flatMap(latest -> situations.at(authority, latest))
                .orElseThrow();
    }

    @Test
    void the_latest_month_is_the_last_that_has_ended() {
        YearMonth before = YearMonth.from(town.today()).minusMonths(1);
        assertThat(situations.latest(Town.EXEMPLAR)).hasValue(before);
        assertThat(situations.at(Town.EXEMPLAR, before.plusMonths(1))).isEmpty();
        assertThat(situations.at(Town.EXEMPLAR, YearMonth.of(1999, 1))).isEmpty();
        assertThat(situations.latest("nobody")).isEmpty();
        assertThat(situations.at("nobody", before)).isEmpty();
        assertThat(situations.told("nobody")).hasValue(List.of());
    }

    @Test
    void requests_are_those_of_the_cases() {
        int shown = 0;
        for (Month month : now(Town.EXEMPLAR).months()) {
            OptionalLong received = month.received();
            if (received.isPresent()) {
                shown++;
                assertThat(received.getAsLong())
                        .as("%s", month.month())
                        .isEqualTo(town.at(
                                Town.EXEMPLAR,
                                () -> database.sql("""
                                select count(*) from (select journey, min(day) as asked from casework.milestone
                                    where authority = '990' and event in ('RequestReceived', 'BroughtToAttention')
                                    group by journey) r
                                where date_trunc('month', r.asked) = :month::date
                                """)
                                        .param("month", month.month().atDay(1))
                                        .query(Long.class)
                                        .single()));
            }
        }
        assertThat(shown).isPositive();
    }

    @Test
    void authorities_are_told_apart_and_looking_back_cuts_and_never_changes_what_is_told() {
        Situation now = now(Town.EXEMPLAR);
        assertThat(now.months()).isNotEqualTo(now(Town.ELSEWHERE).months());
        Situation before =
                situations.at(Town.EXEMPLAR, now.month().minusMonths(6)).orElseThrow();
        assertThat(now.months()).startsWith(before.months().toArray(Month[]::new));
        for (Cohort cohort : before.cohorts()) {
            List<Cohort.Point> points =
                    now.cohort(cohort.quarter()).orElseThrow().points();
            assertThat(points).hasSizeGreaterThanOrEqualTo(cohort.points().size());
            assertThat(points.subList(0, cohort.points().size())).isEqualTo(cohort.points());
        }
    }

    @Test
    void a_month_end_told_alone_is_the_same_as_told_among_others() {
        Sights.Key one = sights.key(Town.EXEMPLAR, YearMonth.from(town.today()).minusMonths(3))
                .orElseThrow();
        Sights.Key other = sights.key(Town.EXEMPLAR, one.month().minusMonths(2)).orElseThrow();
        Sight alone = sights.sights(List.of(one)).get(one);
        assertThat(sights.sights(List.of(other, one))).containsEntry(one, alone).containsKey(other);
    }

    @Test
    void no_figure_that_a_review_may_freeze_holds_a_small_count() {
        while (situations.told(Town.EXEMPLAR).isEmpty()) {
            Thread.onSpinWait();
        }
        YearMonth latest = situations.latest(Town.EXEMPLAR).orElseThrow();
        List<String> asked = List.of(
                "live/flow?from=2024-06&to=" + latest,
                "live/on-time-all?from=2024-06&to=" + latest,
                "live/refused?from=2024-06&to=" + latest,
                "live/open-by-age?at=" + latest,
                "live/alerts?at=" + latest,
                "live/alarm-record?at=" + latest);
        for (String query : asked) {
            assertThat(counts.run(Town.EXEMPLAR, FigureQuery.read(query).orElseThrow()))
                    .as(query)
                    .isInstanceOfSatisfying(
                            FigureSource.Result.Found.class,
                            found -> assertThat(found.data().rows())
                                    .isNotEmpty()
                                    .allSatisfy(row -> assertThat(row.cells()
                                                    .subList(1, row.cells().size()))
                                            .noneMatch(cell -> cell.matches("[0-4]"))));
        }
        for (String query : List.of(
                "live/flow?from=2024-06&to=" + latest.plusMonths(1),
                "live/on-time-ex?from=2024-06&to=" + latest,
                "live/open-by-age?at=x",
                "live/cohort-curve?at=" + latest + "&quarter=2031-Q1")) {
            assertThat(counts.run(Town.EXEMPLAR, FigureQuery.read(query).orElseThrow()))
                    .as(query)
                    .isInstanceOf(FigureSource.Result.Unknown.class);
        }
    }
}
