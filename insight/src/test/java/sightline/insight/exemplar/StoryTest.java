package sightline.insight.exemplar;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {

    private static final int PERSONS = 12_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_steady_authority_stays_where_it_is(long seed) {
        Told told = Told.of("steady", PERSONS, 4, seed);
        List<Quarter> quarters = Quarter.of(told, 3);
        assertThat(share(quarters, Quarter::onTime, Quarter::plans)).isBetween(0.55, 0.66);
        assertThat(Quarter.of(told, 12))
                .allSatisfy(year -> assertThat(year.onTimeShare()).isBetween(0.48, 0.72));
        assertThat(quarters)
                .allSatisfy(quarter -> assertThat(quarter.onTimeShare()).isBetween(0.36, 0.82));
        for (int i = 1; i < quarters.size(); i++) {
            assertThat(share(quarters.subList(i - 1, i + 1), Quarter::ended, Quarter::accepted))
                    .as(
                            "a half-year to %s; a quarter moves more, with the seasons",
                            quarters.get(i).until())
                    .isBetween(0.81, 1.15);
        }
        assertThat(share(quarters, Quarter::ended, Quarter::accepted)).isBetween(0.92, 1.02);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void rates_are_near_the_real_ones(long seed) {
        Told told = Told.of("steady", PERSONS, 4, seed);
        List<Quarter> quarters = Quarter.of(told, 3);
        int requests = quarters.stream().mapToInt(Quarter::requests).sum();
        assertThat(share(quarters, Quarter::refused, Quarter::requests)).isBetween(0.235, 0.285);
        assertThat((double) requests / 4 / PERSONS).isBetween(0.125, 0.15);
        assertThat((double) told.count("DecidedNotToIssue") / told.count("DecidedToAssess"))
                .isBetween(0.035, 0.06);
        assertThat(withinSixWeeks(told)).isBetween(0.84, 0.88);
        double growth = (double) quarters.subList(8, 16).stream()
                        .mapToInt(Quarter::requests)
                        .sum()
                / quarters.subList(0, 8).stream().mapToInt(Quarter::requests).sum();
        assertThat(growth).isBetween(1.03, 1.22);
        assertThat(decidedInFourWeeks(told)).isBetween(0.4, 0.55);
        double meetings = told.count("ReviewMeetingHeld") / 4.0;
        assertThat(meetings / PERSONS).isBetween(0.38, 0.5);
    }

    /** 44.4% of the meetings of 2024, 47.6% of 2025. */
    private static double decidedInFourWeeks(Told told) {
        int all = 0;
        int inTime = 0;
        for (List<LogEvent> journey : told.journeys().values()) {
            Optional<LocalDate> meeting = Optional.empty();
            for (LogEvent event : journey) {
                if (event.name().equals("ReviewMeetingHeld")) {
                    meeting = Optional.of(event.date());
                } else if (event.name().equals("ReviewDecisionNotified") && meeting.isPresent()) {
                    all++;
                    inTime += DAYS.between(meeting.orElseThrow(), event.date()) <= 28 ? 1 : 0;
                }
            }
        }
        return (double) inTime / all;
    }

    private static double withinSixWeeks(Told told) {
        List<Long> days = told.journeys().values().stream()
                .map(journey -> between(
                        Told.first(journey, "RequestReceived", "BroughtToAttention"),
                        Told.first(journey, "DecidedToAssess", "DecidedNotToAssess")))
                .flatMap(Optional::stream)
                .toList();
        return days.stream().filter(d -> d <= 42).count() / (double) days.size();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void psychologists_leave_and_throughput_tells_half_a_year_before_the_published_rate(long seed) {
        List<Quarter> quarters = Quarter.of(Told.of("psychologists-leave", PERSONS, 4, seed), 3);
        double old = share(quarters.subList(0, 5), Quarter::onTime, Quarter::plans);
        List<Quarter> held = quarters.subList(5, 8);
        assertThat(share(held.subList(0, 2), Quarter::ended, Quarter::accepted))
                .as("by the end of the sixth month")
                .isLessThan(0.8);
        assertThat(held).allSatisfy(quarter -> assertThat(quarter.onTimeShare()).isGreaterThan(old - 0.1));
        assertThat(held.getLast().open()).isGreaterThan(14 * quarters.get(4).open() / 10);

        assertThat(quarters.get(8).onTimeShare()).as("the winter").isLessThan(old - 0.25);
        assertThat(quarters.get(9).onTimeShare())
                .as("while the backlog is cleared")
                .isLessThan(0.15);
        assertThat(share(quarters.subList(9, 12), Quarter::ended, Quarter::accepted))
                .isGreaterThan(1.1);
        assertThat(share(quarters.subList(12, 16), Quarter::onTime, Quarter::plans))
                .as("the last year")
                .isGreaterThan(old - 0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests-surge", "officers-leave"})
    void a_shock_without_rescue_collapses_within_the_year_and_recovers(String story) {
        List<Quarter> quarters = Quarter.of(Told.of(story, PERSONS, 4, 6), 3);
        double old = share(quarters.subList(0, 4), Quarter::onTime, Quarter::plans);
        assertThat(quarters.subList(5, 8)).anyMatch(quarter -> quarter.throughput() < 0.85);
        assertThat(quarters.get(8).onTimeShare()).isLessThan(0.15);
        assertThat(share(quarters.subList(13, 16), Quarter::onTime, Quarter::plans))
                .isGreaterThan(old - 0.1);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void a_backlog_is_cleared_before_the_rate_shows_it(long seed) {
        List<Quarter> quarters = Quarter.of(Told.of("backlog-cleared", PERSONS, 4, seed), 3);
        assertThat(quarters.subList(0, 4)).allMatch(quarter -> quarter.onTimeShare() < 0.25);
        assertThat(share(quarters.subList(3, 5), Quarter::ended, Quarter::accepted))
                .isGreaterThan(1.15);
        assertThat(quarters.subList(6, 8)).allMatch(quarter -> quarter.onTimeShare() > 0.5);
    }

    /** Little 1961: open = begun a day × days open, in a stretch where the queue hardly grows. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_queue_keeps_littles_law(long seed) {
        Told told = Told.of("steady", PERSONS, 4, seed);
        List<Quarter> months = Quarter.of(told, 1);
        LocalDate from = Told.START.plusMonths(6);
        LocalDate until = Told.START.plusMonths(42);
        List<Long> days = told.journeys().values().stream()
                .filter(journey -> Told.first(journey, "DecidedToAssess")
                        .filter(day -> !day.isBefore(from) && day.isBefore(until))
                        .isPresent())
                .map(journey -> between(
                        Told.first(journey, "DecidedToAssess"),
                        Told.first(
                                journey,
                                "FinalPlanIssued",
                                "DecidedNotToIssue",
                                "AssessmentWithdrawn",
                                "MovedOutDuringAssessment")))
                .flatMap(Optional::stream)
                .toList();
        double open = IntStream.range(6, 42)
                .mapToObj(months::get)
                .mapToInt(Quarter::open)
                .average()
                .orElseThrow();
        double begunADay = (double) days.size() / DAYS.between(from, until);
        double daysOpen = days.stream().mapToLong(d -> d).average().orElseThrow();
        assertThat(begunADay * daysOpen / open).isCloseTo(1, within(0.04));
    }

    private static Optional<Long> between(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(first -> to.map(last -> DAYS.between(first, last)));
    }

    private static double share(List<Quarter> quarters, ToIntFunction<Quarter> part, ToIntFunction<Quarter> whole) {
        return (double) quarters.stream().mapToInt(part).sum()
                / quarters.stream().mapToInt(whole).sum();
    }
}
