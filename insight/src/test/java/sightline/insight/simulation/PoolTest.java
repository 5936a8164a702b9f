package sightline.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PoolTest {

    private static final double HOPELESS = 100;

    private static Pool pool(int people, LineOrder order) {
        return new Pool(WorkCalendar.always(people, 1000), order, HOPELESS);
    }

    @Test
    void work_goes_on_at_the_pace_of_each_day_and_rests_where_nobody_works() {
        WorkCalendar week = new WorkCalendar(new int[] {1, 1, 1, 1}, new double[] {1, 0.5, 0, 1});
        assertThat(week.done(0, 0.25)).isEqualTo(0.25);
        assertThat(week.done(0.5, 0.75)).isCloseTo(1.5, within(1e-12));
        assertThat(week.done(0, 1.75)).isCloseTo(3.25, within(1e-12));
        assertThat(week.done(2.9, 0.5)).isEqualTo(3.5);
        assertThat(week.done(0, 3)).isInfinite();
        assertThat(week.capacity(0, 4)).isEqualTo(2.5);
    }

    @Test
    void as_many_are_taken_as_there_are_people_and_the_next_when_one_is_free() {
        Pool pool = pool(2, LineOrder.FIRST_COME);
        for (int who = 0; who < 3; who++) {
            pool.join(who, who, 0);
        }
        assertThat(pool.next(3)).isZero();
        assertThat(pool.next(3)).isEqualTo(1);
        assertThat(pool.next(3)).isEqualTo(Pool.NOBODY);
        assertThat(pool.waiting()).isEqualTo(1);
        pool.free();
        assertThat(pool.next(4)).isEqualTo(2);
        pool.free();
        assertThat(pool.next(4)).isEqualTo(Pool.NOBODY);
    }

    @Test
    void people_who_leave_finish_what_they_have_and_are_not_replaced() {
        Pool pool = new Pool(new WorkCalendar(new int[] {2, 1}, new double[] {1, 1}), LineOrder.FIRST_COME, HOPELESS);
        for (int who = 0; who < 4; who++) {
            pool.join(who, 0, 0);
        }
        assertThat(pool.next(0)).isZero();
        assertThat(pool.next(0)).isEqualTo(1);
        pool.free();
        assertThat(pool.next(1)).isEqualTo(Pool.NOBODY);
        pool.free();
        assertThat(pool.next(1)).isEqualTo(2);
    }

    @Test
    void the_oldest_request_goes_first_though_it_joined_last() {
        Pool pool = pool(1, LineOrder.OLDEST_FIRST);
        pool.join(1, 10, 9);
        pool.join(2, 11, 3);
        assertThat(pool.next(12)).isEqualTo(2);
    }

    @Test
    void those_who_can_still_be_in_time_go_before_those_who_cannot() {
        Pool pool = pool(1, LineOrder.IN_TIME_FIRST);
        pool.join(1, 200, 90);
        pool.join(2, 200, 150);
        pool.join(3, 200, 120);
        pool.join(4, 200, 80);
        int[] order = new int[4];
        for (int i = 0; i < order.length; i++) {
            order[i] = pool.next(200);
            pool.free();
        }
        assertThat(order).containsExactly(3, 2, 4, 1);
    }

    @Test
    void a_new_order_applies_to_those_who_wait_already() {
        Pool pool = pool(1, LineOrder.FIRST_COME);
        double[] joined = {5, 6, 7};
        double[] requested = {4, 2, 3};
        for (int who = 0; who < 3; who++) {
            pool.join(who, joined[who], requested[who]);
        }
        pool.reorder(LineOrder.OLDEST_FIRST, joined, requested);
        assertThat(pool.next(8)).isEqualTo(1);
        pool.free();
        pool.reorder(LineOrder.FIRST_COME, joined, requested);
        assertThat(pool.next(8)).isZero();
    }
}
