package sightline.journey.reckoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import sightline.journey.Story;
import sightline.journey.calendar.SettingClosure;
import sightline.journey.calendar.SettingClosures;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.Journey;
import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;

/** A calendar of settings stands beside the closures that the events tell. */
final class SettingCalendarTest {

    private static final SettingClosure SUMMER =
            new SettingClosure("S100", LocalDate.of(2025, 7, 23), LocalDate.of(2025, 9, 3));
    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);
    private static final Journey JOURNEY = Story.of(
            "2025-06-16 RequestReceived",
            "2025-07-18 AdviceRequested adviser=educational;setting=S100",
            "2025-07-21 ExceptionRecorded ground=X1;from=2025-07-23;to=2025-09-03");

    private static Counting counting(SettingClosure... closures) {
        return new Counting(
                WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales(), new SettingClosures(List.of(closures)));
    }

    private static List<Clock> clocks(Journey journey, SettingClosure... closures) {
        return new Reckoner(LawBook.england(), counting(closures)).clocks(journey, DAY);
    }

    private static Verdict plan(SettingClosure... closures) {
        return clocks(JOURNEY, closures).stream()
                .filter(clock -> clock.duty().id().equals("A10"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void a_closure_of_the_calendar_lifts_a_limit_as_a_recorded_one_does() {
        assertThat(plan()).isEqualTo(Verdict.OVERDUE);
        assertThat(plan(SUMMER)).isEqualTo(Verdict.OVERDUE_EXCEPTED);
        assertThat(plan(new SettingClosure("S101", SUMMER.firstClosed(), SUMMER.reopens())))
                .isEqualTo(Verdict.OVERDUE);
        assertThat(plan(new SettingClosure("S100", SUMMER.firstClosed(), LocalDate.of(2025, 8, 19))))
                .isEqualTo(Verdict.OVERDUE);
    }

    @Test
    void one_closure_that_fits_is_enough_whichever_comes_first() {
        SettingClosure easter = new SettingClosure("S100", LocalDate.of(2025, 4, 7), LocalDate.of(2025, 4, 22));
        assertThat(plan(easter, SUMMER)).isEqualTo(Verdict.OVERDUE_EXCEPTED);
        assertThat(plan(SUMMER, easter)).isEqualTo(Verdict.OVERDUE_EXCEPTED);
    }

    @Test
    void a_calendar_moves_no_day_and_excuses_nothing_that_is_not_recorded() {
        Journey unrecorded = new Journey(JOURNEY.id(), JOURNEY.events().subList(0, 2));
        assertThat(Moved.between(clocks(unrecorded), clocks(unrecorded, SUMMER)))
                .isEmpty();
        assertThat(clocks(JOURNEY, SUMMER))
                .extracting(Clock::due)
                .isEqualTo(clocks(JOURNEY).stream().map(Clock::due).toList());
    }

    @Test
    void the_clocks_whose_verdict_changes_are_listed_with_the_reason() {
        assertThat(Moved.between(clocks(JOURNEY), clocks(JOURNEY, SUMMER)))
                .map(Moved::words)
                .containsExactly(
                        "Tell the family whether there will be an assessment: from overdue to overdue, excepted,"
                                + " because the closures of settings changed.",
                        "Tell the family that no plan will be made: from overdue to overdue, excepted,"
                                + " because the closures of settings changed.",
                        "Send the final plan: from overdue to overdue, excepted,"
                                + " because the closures of settings changed.");
    }

    @Test
    void without_a_calendar_nothing_is_different() {
        Reckoner plain = new Reckoner(
                LawBook.england(), new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales()));
        assertThat(clocks(JOURNEY))
                .extracting(Clock::verdict, clock -> clock.explanation().words())
                .isEqualTo(plain.clocks(JOURNEY, DAY).stream()
                        .map(clock -> Assertions.tuple(
                                clock.verdict(), clock.explanation().words()))
                        .toList());
    }
}
