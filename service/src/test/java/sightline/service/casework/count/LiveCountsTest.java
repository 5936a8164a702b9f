package sightline.service.casework.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.insight.live.Count;
import sightline.insight.live.LiveIndicators;
import sightline.insight.stage.Requests;
import sightline.insight.stage.StageLog;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.Journey;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;
import sightline.journey.timeliness.Timeliness;
import sightline.journey.timeliness.TimelinessCount;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.Cases;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;

/** Counts of cases for scrutiny: the same as the clocks', and nothing small among them. */
@CaseSite
final class LiveCountsTest {

    @Autowired
    private LiveCounts counts;

    @Autowired
    private CountRows rows;

    @Autowired
    private FinishedPlans finished;

    @Autowired
    private Town town;

    @Autowired
    private Cases cases;

    @BeforeEach
    void make() {
        town.make(Town.EXEMPLAR);
        town.make(Town.ELSEWHERE);
    }

    @Test
    void finished_plans_are_counted_as_the_published_statistics_count_them() {
        List<Journey> journeys = journeys();
        assertThat(journeys).hasSize(town.keys(Town.EXEMPLAR).size());
        long plans = 0;
        for (Quarter quarter : new Quarter(2024, 1).to(new Quarter(2025, 4))) {
            Timeliness count = new TimelinessCount(reckoner(), quarter.firstDay(), quarter.lastDay())
                    .count(journeys)
                    .byAuthority()
                    .getOrDefault(Town.EXEMPLAR, noPlans());
            FinishedPlans.Finished ours = finished.between(Town.EXEMPLAR, quarter.firstDay(), quarter.lastDay())
                    .getOrDefault(quarter, new FinishedPlans.Finished(0, 0));
            assertThat(ours)
                    .as("%s in %s", quarter.words(), count)
                    .isEqualTo(new FinishedPlans.Finished(count.within20(), count.plans() - count.within20()));
            plans += count.plans();
        }
        assertThat(plans).isGreaterThan(20);
    }

    @Test
    void every_offer_has_an_answer_without_a_small_count_in_it() {
        for (FigureSource.Offer offer : counts.offers(Town.EXEMPLAR)) {
            assertThat(counts.run(Town.EXEMPLAR, offer.query()))
                    .isInstanceOfSatisfying(
                            FigureSource.Result.Found.class,
                            found -> assertThat(found.data().rows())
                                    .isNotEmpty()
                                    .allSatisfy(row -> assertThat(row.cells()
                                                    .subList(1, row.cells().size()))
                                            .noneMatch(cell -> cell.matches("[0-5]"))));
        }
    }

    @Test
    void each_authority_sees_its_own() {
        FigureQuery requests = FigureQuery.of("live", "requests", Map.of("from", "2024-Q1", "to", "2025-Q4"));
        assertThat(data(Town.EXEMPLAR, requests)).isNotEqualTo(data(Town.ELSEWHERE, requests));
        assertThat(rows.received("nowhere", LocalDate.of(2020, 1, 1), town.today()))
                .isEmpty();
    }

    @Test
    void quarters_are_the_sums_of_the_months_of_the_live_figures() {
        YearMonth last = YearMonth.from(town.today()).minusMonths(1);
        Counted counted = new Counted(live(), requests());
        for (Quarter quarter : new Quarter(2024, 1).to(new Quarter(2025, 2))) {
            LocalDate from = quarter.firstDay();
            LocalDate to = quarter.lastDay();
            List<YearMonth> months =
                    List.of(YearMonth.from(from), YearMonth.from(from).plusMonths(1), YearMonth.from(to));
            assertThat(last).isAfter(months.getLast());
            assertThat(rows.received(Town.EXEMPLAR, from, to).getOrDefault(quarter, 0L))
                    .as("received in %s", quarter.words())
                    .isEqualTo(months.stream()
                            .mapToLong(month -> counted.received().getOrDefault(month, 0L))
                            .sum());
            assertThat(rows.refused(Town.EXEMPLAR, from, to).getOrDefault(quarter, 0L))
                    .as("refused in %s", quarter.words())
                    .isEqualTo(months.stream()
                            .mapToLong(
                                    month -> counted.of(Counted.REFUSED, month).part())
                            .sum());
        }
    }

    private List<Journey> journeys() {
        return town.at(
                Town.EXEMPLAR,
                () -> town.keys(Town.EXEMPLAR).stream()
                        .flatMap(key -> cases.read(Desk.system(Town.EXEMPLAR), key).stream())
                        .map(file -> file.journey().knownOn(town.today()))
                        .toList());
    }

    private Map<String, SortedMap<YearMonth, Count>> live() {
        return new LiveIndicators(reckoner()).byMonth(journeys(), town.today());
    }

    private Requests requests() {
        StageLog log = new StageLog(town.today());
        journeys().forEach(log::take);
        return log.requests();
    }

    @Test
    void what_stands_open_is_told_at_month_ends_to_the_nearest_five() {
        YearMonth month = YearMonth.from(town.today()).minusMonths(1);
        FrozenData overdue =
                data(Town.EXEMPLAR, FigureQuery.of("live", "reviews-overdue", Map.of("at", month.toString())));
        assertThat(overdue.rows())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.cells().getLast()).matches("fewer than 6|\\d*[05]"));
        for (String at : List.of(
                town.today().minusDays(40).toString(), month.plusMonths(1).toString())) {
            assertThat(counts.run(Town.EXEMPLAR, FigureQuery.of("live", "reviews-overdue", Map.of("at", at))))
                    .as(at)
                    .isInstanceOfSatisfying(
                            FigureSource.Result.Unknown.class,
                            unknown -> assertThat(unknown.why()).contains("at=" + month));
        }
    }

    @Test
    void what_has_not_ended_and_what_is_no_question_is_refused_with_what_to_do() {
        for (String text : List.of(
                "live/requests?from=2026-Q1&to=2026-Q1",
                "live/requests?from=x&to=2025-Q4",
                "live/requests?from=2025-Q4&to=2025-Q1",
                "live/reviews-overdue?at=2031-01-01",
                "live/names?at=2026-01-01")) {
            assertThat(counts.run(Town.EXEMPLAR, FigureQuery.read(text).orElseThrow()))
                    .as(text)
                    .isInstanceOf(FigureSource.Result.Unknown.class);
        }
    }

    private FrozenData data(String authority, FigureQuery query) {
        return counts.run(authority, query) instanceof FigureSource.Result.Found(FrozenData data) ? data : fail(query);
    }

    private static FrozenData fail(FigureQuery query) {
        throw new AssertionError("no answer to " + query.text());
    }

    private static Reckoner reckoner() {
        return new Reckoner(
                LawBook.england(), new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales()));
    }

    private static Timeliness noPlans() {
        return new Timeliness(0, 0, 0, 0, 0, 0);
    }
}
