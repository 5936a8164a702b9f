package sightline.insight.exemplar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.insight.exemplar.Case.Stage;

class DeskTest {

    private final List<String> done = new ArrayList<>();

    private final Authority home = home();

    private static Authority home() {
        Order order = new Order(100, 1, 1, LocalDate.of(2024, 1, 1), Stories.ALL.getFirst());
        Calendar calendar = new Calendar(order.start(), order.end());
        return new Authority(order, calendar, new Ledger((_, _) -> {}), new Demand(calendar, 0, Course.ORDINARY), 100);
    }

    private Case requested(int day) {
        return new Case(home, new Child(1, "P1", 2015, "S00001"), 0, day);
    }

    private Desk desk(double capacity, int hopeless) {
        return new Desk(new Desk.Manner(10, 0, 0.5), () -> capacity, hopeless);
    }

    private void join(Desk desk, String name, int requested, int today) {
        desk.join(requested(requested), today, () -> done.add(name));
    }

    @Test
    void work_is_done_in_the_order_in_which_it_came_as_far_as_capacity_goes() {
        Desk desk = desk(1.5, 75);
        List.of("a", "b", "c", "d").forEach(name -> join(desk, name, 0, 0));
        desk.work(1, true, false);
        assertThat(done).containsExactly("a");
        desk.work(2, true, false);
        assertThat(done).containsExactly("a", "b", "c");
    }

    @Test
    void half_the_team_is_there_in_the_holidays_and_idle_days_are_not_saved_up() {
        Desk desk = desk(2, 75);
        for (int day = 0; day < 9; day++) {
            desk.work(day, true, false);
        }
        List.of("a", "b", "c", "d", "e").forEach(name -> join(desk, name, 0, 9));
        desk.work(9, false, false);
        assertThat(done).containsExactly("a", "b");
    }

    @Test
    void a_rescue_sees_those_who_can_still_be_in_time_and_now_and_then_the_oldest() {
        Desk desk = desk(1, 75);
        join(desk, "late", 0, 50);
        join(desk, "later", 1, 50);
        for (int i = 1; i <= 9; i++) {
            join(desk, "fresh" + i, 90, 95);
        }
        for (int day = 100; day < 108; day++) {
            desk.work(day, true, true);
        }
        assertThat(done).startsWith("fresh1", "fresh2").endsWith("late").hasSize(8);
        desk.work(108, true, false);
        assertThat(done).last().isEqualTo("later");
    }

    @Test
    void a_journey_that_is_over_takes_nobodys_time() {
        Desk desk = desk(1, 75);
        Case gone = requested(0);
        desk.join(gone, 0, () -> done.add("gone"));
        gone.reach(Stage.CLOSED);
        join(desk, "there", 0, 0);
        desk.work(1, true, false);
        assertThat(done).containsExactly("there");
    }

    @Test
    void a_team_stretches_when_work_waits_too_long_and_only_so_far() {
        Desk desk = new Desk(new Desk.Manner(10, 0.5, 1), () -> 2, 75);
        List.of("a", "b", "c", "d", "e").forEach(name -> join(desk, name, 0, 0));
        desk.work(200, true, false);
        assertThat(done).containsExactly("a", "b", "c");
    }
}
