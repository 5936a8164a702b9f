package sightline.insight.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {

    @Test
    void twenty_people_at_nine_tenths_of_their_load_wait_as_the_tables_say() {
        ErlangC queue = new ErlangC(20, 18);
        assertThat(queue.meanWait(1)).isCloseTo(0.275385, within(5e-7));
        assertThat(queue.waits()).isCloseTo(0.550770, within(1e-6));
        assertThat(queue.meanLine()).isCloseTo(18 * 0.275385, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"0.1", "0.5", "0.9", "0.99"})
    void with_one_person_it_is_the_queue_that_can_be_worked_by_hand(double load) {
        ErlangC queue = new ErlangC(1, load);
        assertThat(queue.waits()).isCloseTo(load, within(1e-12));
        assertThat(queue.meanWait(1)).isCloseTo(load / (1 - load), within(1e-9));
        assertThat(queue.waitsLongerThan(2)).isCloseTo(load * Math.exp(-2 * (1 - load)), within(1e-12));
    }

    @Test
    void two_people_agree_with_the_closed_form() {
        double load = 1.6;
        double share = load / 2;
        assertThat(new ErlangC(2, load).waits()).isCloseTo(2 * share * share / (1 + share), within(1e-12));
    }

    @Test
    void five_hundred_people_neither_overflow_nor_cancel() {
        assertThat(new ErlangC(500, 480).waits()).isBetween(0.1, 0.4);
        assertThat(new ErlangC(500, 0).waits()).isZero();
    }

    @Test
    void as_much_work_as_people_has_no_steady_state() {
        assertThatThrownBy(() -> new ErlangC(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ErlangC(3, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void regular_work_halves_the_wait_of_one_person_as_pollaczek_and_khinchine_say() {
        double chance = new ErlangC(1, 0.8).meanWait(1);
        assertThat(new AllenCunneen(1, 0.8, 1, 0).meanWait(1)).isCloseTo(chance / 2, within(1e-12));
        assertThat(new AllenCunneen(7, 6, 1, 1).meanWait(2)).isEqualTo(new ErlangC(7, 6).meanWait(2));
    }

    @ParameterizedTest
    @CsvSource({
        "30, 52, 3, 1.1, 1.2, 30.076442",
        "30, 52, 3, 1.1, 1.4, 30.0914423",
        "42, 65, 2, 1.2, 1.5, 42.0567692",
        "35, 50, 1, 1.3, 1.6, 35.0425",
    })
    void the_target_capacity_is_that_of_nhsrwaitinglist(
            double demand, double target, double factor, double ofDemand, double ofCapacity, double expected) {
        assertThat(WaitingListPlan.targetCapacity(demand, target, factor, ofDemand, ofCapacity))
                .isCloseTo(expected, within(5e-7));
    }

    @Test
    void the_other_figures_are_those_of_nhsrwaitinglist() {
        assertThat(WaitingListPlan.targetQueue(30, 52, WaitingListPlan.FACTOR)).isEqualTo(390);
        assertThat(WaitingListPlan.targetMeanWait(52, WaitingListPlan.FACTOR)).isEqualTo(13);
        assertThat(WaitingListPlan.load(30, 27)).isCloseTo(1.1111111, within(1e-7));
        assertThat(WaitingListPlan.reliefCapacity(30, 1200, 390, 26)).isCloseTo(61.1538462, within(1e-7));
        assertThat(WaitingListPlan.pressure(63, 52)).isCloseTo(2.4230769, within(1e-7));
    }

    @Test
    void littles_law_holds_in_any_window_where_open_cases_count() {
        SplittableRandom random = new SplittableRandom(7);
        double[] came = random.doubles(500, -50, 100).sorted().toArray();
        double[] went = new double[came.length];
        for (int i = 0; i < came.length; i++) {
            went[i] = i % 9 == 0 ? Double.POSITIVE_INFINITY : came[i] + random.nextDouble(60);
        }
        LittlesLaw law = LittlesLaw.of(10, 70, came, went);
        double counted = 0;
        int steps = 60_000;
        for (int step = 0; step < steps; step++) {
            double at = 10 + (step + 0.5) * 60 / steps;
            for (int i = 0; i < came.length; i++) {
                counted += came[i] <= at && at < went[i] ? 1 : 0;
            }
        }
        assertThat(law.open()).isCloseTo(counted / steps, within(0.02));
        assertThat(law.rate() * law.stay()).isCloseTo(law.open(), within(1e-9));
        assertThat(LittlesLaw.open(4, 140)).isEqualTo(560);
    }
}
