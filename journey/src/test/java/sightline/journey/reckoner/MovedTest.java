package sightline.journey.reckoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.journey.Story;
import sightline.journey.calendar.BankHoliday;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.Journey;
import sightline.journey.law.Duty;
import sightline.journey.law.Force;
import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;
import sightline.journey.time.Limit;
import sightline.journey.time.WeekCount;

/** What a change of the calendar or the law moves is listed, with the reason. */
final class MovedTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 20);
    private static final Journey JOURNEY = Story.of(
            "2025-04-10 MoveNotified movedOn=2025-04-07",
            "2025-04-10 MediationAdviserContacted",
            "2025-04-12 MediationAdviserContacted",
            "2025-04-16 CertificateIssued",
            "2025-04-01 RequestReceived");

    private static List<Clock> with(LawBook law, WorkingDays calendar) {
        return new Reckoner(law, new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, calendar)).clocks(JOURNEY, DAY);
    }

    @Test
    void a_bank_holiday_at_short_notice_moves_the_open_clocks_of_working_days_only() {
        WorkingDays now = WorkingDays.englandAndWales();
        WorkingDays then = now.with(new BankHoliday(LocalDate.of(2025, 4, 15), "Day of thanks"));
        List<Moved> moved = Moved.between(with(LawBook.england(), now), with(LawBook.england(), then));
        assertThat(moved).singleElement().satisfies(one -> {
            assertThat(one.clock().duty().id()).isEqualTo("V1");
            assertThat(one.words())
                    .isEqualTo("Hand the plan to the new authority: from 2 May 2025 to 6 May 2025,"
                            + " because the bank holidays changed.");
        });
    }

    @Test
    void a_change_of_the_law_is_told_as_such() {
        LawBook now = LawBook.england();
        Duty plan = now.duty("A10", DAY).orElseThrow();
        LawBook then = now.with(changed(plan));
        WorkingDays days = WorkingDays.englandAndWales();
        assertThat(Moved.between(with(now, days), with(then, days)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.why()).isEqualTo(Moved.Why.LAW);
                    assertThat(one.before()).contains(LocalDate.of(2025, 8, 19));
                    assertThat(one.after()).contains(LocalDate.of(2025, 5, 13));
                });
    }

    @Test
    void a_clock_that_comes_or_goes_is_listed_too() {
        List<Clock> clocks = with(LawBook.england(), WorkingDays.englandAndWales());
        long open = clocks.stream().filter(Clock::isOpen).count();
        assertThat(Moved.between(clocks, List.of())).hasSize((int) open).allMatch(one -> one.why() == Moved.Why.GONE);
        assertThat(Moved.between(List.of(), clocks)).hasSize((int) open).allMatch(one -> one.why() == Moved.Why.NEW);
        assertThat(Moved.between(clocks, clocks)).isEmpty();
    }

    @Test
    void each_clock_is_compared_with_its_own_self_wherever_it_stands() {
        List<Clock> clocks = with(LawBook.england(), WorkingDays.englandAndWales());
        List<Clock> others = clocks.reversed();
        assertThat(Moved.between(clocks, others)).isEmpty();
        assertThat(Moved.between(clocks.subList(1, clocks.size()), clocks))
                .singleElement()
                .satisfies(one -> assertThat(one.clock()).isEqualTo(clocks.getFirst()));
    }

    private static Duty changed(Duty duty) {
        return new Duty(
                duty.id(),
                "changed-2025",
                duty.words(),
                duty.who(),
                duty.trigger(),
                Map.of("", new Limit.Weeks(6)),
                duty.reference(),
                duty.exceptions(),
                new Force(LocalDate.of(2025, 3, 1), Optional.empty()),
                duty.confidence(),
                duty.guidance(),
                duty.unclocked(),
                duty.course(),
                duty.closed());
    }
}
