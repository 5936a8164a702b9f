package sightline.service.casework.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void make() {
        town.make(Town.EXEMPLAR);
        town.make(Town.ELSEWHERE);
    }

    @Test
    void finished_plans_are_counted_as_the_published_statistics_count_them() {
        List<String> keys = town.keys(Town.EXEMPLAR);
        List<Journey> journeys = town.at(
                Town.EXEMPLAR,
                () -> keys.stream()
                        .flatMap(key -> cases.read(Desk.system(Town.EXEMPLAR), key).stream())
                        .map(file -> file.journey().knownOn(town.today()))
                        .toList());
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
        assertThat(rows.happened("nowhere", "RequestReceived", LocalDate.of(2020, 1, 1), town.today()))
                .isEmpty();
    }

    @Test
    void what_stood_open_on_a_day_says_the_same_whenever_it_is_asked() {
        LocalDate day = town.today().minusMonths(4);
        long waiting = rows.waiting(Town.EXEMPLAR, day).stream()
                .mapToLong(Long::longValue)
                .sum();
        long reckoned = town.at(
                Town.EXEMPLAR,
                () -> database.sql("""
                        select count(distinct s.journey) from casework.standing s
                        join casework.clock c on c.authority = s.authority and c.journey = s.journey and c.duty = 'A10'
                        where s.authority = '990' and c.trigger <= :day::date and c.due < :day::date
                            and (c.met is null or c.met > :day::date)
                            and not exists (select from casework.milestone m where m.authority = s.authority
                                and m.journey = s.journey and m.day <= :day::date
                                and m.event in ('DecidedNotToAssess', 'DecidedNotToIssue', 'RequestWithdrawn', 'MovedAway'))
                        """).param("day", day).query(Long.class).single());
        assertThat(waiting).isPositive().isLessThanOrEqualTo(reckoned + 2);
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
