package sightline.insight.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.insight.stage.Invented;
import sightline.insight.stage.Requests;
import sightline.insight.stage.Requests.Outcome;
import sightline.insight.stage.StageLog;
import sightline.journey.event.Journey;

class ForecastTest {

    private static final int LIMIT = 20;

    private static Requests known(List<Journey> journeys, LocalDate day) {
        StageLog log = new StageLog(day);
        journeys.forEach(log::take);
        return log.requests();
    }

    private static double came(Requests all, int from, int to) {
        int plans = 0;
        int onTime = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.received(i) >= from && all.received(i) <= to && all.outcome(i) == Outcome.PLAN) {
                plans++;
                onTime += all.ended(i) - all.received(i) <= 7 * LIMIT ? 1 : 0;
            }
        }
        return (double) onTime / plans;
    }

    @Test
    void holds_most_of_what_came_in_a_back_test_of_a_steady_authority() {
        int inside = 0;
        int cohorts = 0;
        for (long seed = 1; seed <= 2; seed++) {
            List<Journey> journeys = Invented.story("steady", 5000, 4, seed);
            Requests all = known(journeys, LocalDate.of(2024, 12, 31));
            for (int month = 14; month < 34; month += 2) {
                LocalDate from = Invented.START.plusMonths(month);
                LocalDate to = from.plusMonths(1).minusDays(1);
                LocalDate day = to.plusWeeks(8);
                int first = (int) from.toEpochDay();
                int last = (int) to.toEpochDay();
                Forecast forecast = Forecast.of(known(journeys, day), first, last, (int) day.toEpochDay(), LIMIT);
                double truth = came(all, first, last);
                inside += truth >= forecast.likely().low()
                                && truth <= forecast.likely().high()
                        ? 1
                        : 0;
                cohorts++;
                assertThat(forecast.open()).isPositive();
            }
        }
        assertThat(inside / (double) cohorts).as("of %d cohorts", cohorts).isBetween(0.65, 1.0);
    }

    @Test
    void is_what_came_once_nothing_is_open() {
        List<Journey> journeys = List.of(
                Invented.journey("J1", "0 RequestReceived source=1", "30 DecidedToAssess", "130 FinalPlanIssued"),
                Invented.journey("J2", "5 RequestReceived source=1", "30 DecidedToAssess", "190 FinalPlanIssued"),
                Invented.journey("J3", "6 RequestReceived source=1", "30 DecidedNotToAssess"));
        LocalDate day = Invented.START.plusDays(300);
        int first = (int) Invented.START.toEpochDay();
        Forecast forecast = Forecast.of(known(journeys, day), first, first + 30, (int) day.toEpochDay(), LIMIT);
        assertThat(forecast.onTime()).isEqualTo(0.5);
        assertThat(forecast.open()).isZero();
    }

    @Test
    void is_the_same_each_time_it_is_asked() {
        List<Journey> journeys = Invented.story("steady", 1500, 3, 5);
        LocalDate day = LocalDate.of(2023, 3, 31);
        int from = (int) LocalDate.of(2023, 1, 1).toEpochDay();
        Requests known = known(journeys, day);
        assertThat(Forecast.of(known, from, from + 30, (int) day.toEpochDay(), LIMIT))
                .isEqualTo(Forecast.of(known, from, from + 30, (int) day.toEpochDay(), LIMIT));
    }
}
