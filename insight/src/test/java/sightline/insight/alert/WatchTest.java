package sightline.insight.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.insight.stage.Invented.START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.insight.stage.Invented;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;

class WatchTest {

    private static final int PEOPLE = 6000;
    private static final int YEARS = 4;

    private static List<Alert> told(List<Journey> journeys, LocalDate day) {
        return new Watch(journeys, day).alerts();
    }

    private static List<Alert> bad(List<Alert> alerts) {
        return alerts.stream()
                .filter(alert -> alert.turn() == Turn.DETERIORATION)
                .toList();
    }

    @Test
    void sees_psychologists_leave_in_april_by_early_summer_long_before_the_winter_in_which_the_rate_falls() {
        List<Journey> journeys = Invented.story("psychologists-leave", PEOPLE, YEARS, 1);
        assertThat(bad(told(journeys, LocalDate.of(2022, 3, 31)))).isEmpty();
        List<Alert> june = bad(told(journeys, LocalDate.of(2022, 6, 30)));
        assertThat(june).extracting(Alert::indicator).contains("wait:advice:psychological");
        assertThat(june).allSatisfy(alert -> {
            assertThat(alert.since()).isBetween(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 6, 30));
            assertThat(alert.falseAlarmsPerYear()).isPositive();
            assertThat(alert.statement()).endsWith(".").contains("usual");
        });
    }

    @Test
    void tells_the_clearing_of_that_backlog_as_recovery() {
        List<Journey> journeys = Invented.story("psychologists-leave", PEOPLE, YEARS, 1);
        List<Alert> autumn = told(journeys, LocalDate.of(2023, 9, 30));
        assertThat(autumn).extracting(Alert::turn).doesNotContain(Turn.DETERIORATION);
        assertThat(autumn)
                .filteredOn(alert -> alert.turn() == Turn.IMPROVEMENT)
                .anySatisfy(alert -> assertThat(alert.statement()).contains("recovery, not decline"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_backlog_that_is_cleared_is_never_told_as_decline(long seed) {
        List<Journey> journeys = Invented.story("backlog-cleared", PEOPLE, YEARS, seed);
        List<Turn> turns = new ArrayList<>();
        for (int week = 70; week < 52 * 2; week += 4) {
            told(journeys, START.plusWeeks(week)).forEach(alert -> turns.add(alert.turn()));
        }
        assertThat(turns).contains(Turn.IMPROVEMENT).doesNotContain(Turn.DETERIORATION);
    }

    @Test
    void what_happens_later_changes_nothing_that_was_told() {
        List<Journey> journeys = Invented.story("psychologists-leave", 3000, YEARS, 7);
        LocalDate day = LocalDate.of(2022, 9, 30);
        List<Journey> cut = journeys.stream()
                .map(journey -> new Journey(journey.id(), before(journey.events(), day)))
                .filter(journey -> !journey.events().isEmpty())
                .toList();
        assertThat(told(journeys, day)).isNotEmpty().isEqualTo(told(cut, day));
    }

    private static List<Event> before(List<Event> events, LocalDate day) {
        return events.stream()
                .filter(event ->
                        !event.date().isAfter(day) && !event.at().recorded().isAfter(day))
                .toList();
    }

    @Test
    void says_nothing_and_why_while_the_log_is_too_short() {
        List<Journey> journeys = Invented.story("steady", 2000, 2, 1);
        Watch early = new Watch(journeys, LocalDate.of(2021, 12, 31));
        assertThat(early.alerts()).isEmpty();
        assertThat(early.tooShort()).containsOnlyKeys("990").containsValue(51);
        assertThat(new Watch(journeys, LocalDate.of(2022, 12, 31)).tooShort()).isEmpty();
    }

    @Test
    void nothing_at_all_is_no_alert() {
        assertThat(told(List.of(), LocalDate.of(2022, 1, 1))).isEmpty();
    }
}
