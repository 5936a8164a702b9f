package sightline.journey.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sightline.journey.event.Ground;

/** A walk over every duty of the law as data. */
final class EveryDutyTest {

    private static final List<String> TIMETABLE =
            List.of(("A1 A2 A3 A4 A5 A6 A7 A8 A9 A9b A10 A11 A12 R1 R2 R3 R4 R5 R6 R7"
                            + " R8 R9 R10 R11 R12 R12b R13 R14 P1 P2 P3 P4 Z1 Z2 Z3 Z4 C1 C2 C3 C4 C5 C6 V1 V2 V3 V4 V5 V6 V7"
                            + " T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12 T12a T12b T13 T14 T15 T16 T17 T18 T19 T20 T21 H1 H2"
                            + " J1 J2 J3 K1 K2 K3 K4 K5 K6 K7 O1 O2 O3 N1")
                    .split(" ", -1));

    private static List<Duty> of(String law) {
        return LawBook.england().duties().stream()
                .filter(duty -> duty.law().equals(law))
                .toList();
    }

    @Test
    void the_law_of_2014_holds_every_row_of_the_timetable_once() {
        assertThat(of("england-2014")).extracting(Duty::id).containsExactlyElementsOf(TIMETABLE);
    }

    @Test
    void no_duty_is_without_a_reference_and_words() {
        assertThat(LawBook.england().duties()).allSatisfy(duty -> {
            assertThat(duty.reference()).as(duty.id()).hasSizeGreaterThan(10);
            assertThat(duty.who()).as(duty.id()).isNotBlank();
            assertThat(duty.trigger()).as(duty.id()).isNotBlank();
        });
    }

    @Test
    void each_duty_has_a_limit_or_says_why_it_has_no_clock() {
        assertThat(LawBook.england().duties())
                .allMatch(duty -> duty.unclocked().isPresent() || !duty.limits().isEmpty());
    }

    @Test
    void a_duty_has_a_clock_or_says_why_not_and_never_both() {
        Set<String> clocked = EveryClock.ids();
        assertThat(of("england-2014"))
                .allSatisfy(duty -> assertThat(clocked.contains(duty.id()))
                        .as("%s, which says: %s", duty.id(), duty.unclocked())
                        .isEqualTo(duty.unclocked().isEmpty()));
    }

    @Test
    void the_temporary_rules_of_2020_are_in_force_for_their_days_only() {
        LawBook law = LawBook.england();
        assertThat(lawOf(law, "A10", LocalDate.of(2020, 4, 30))).contains("england-2014");
        assertThat(lawOf(law, "A10", LocalDate.of(2020, 5, 1))).contains("england-2020-coronavirus");
        assertThat(lawOf(law, "A10", LocalDate.of(2020, 9, 25))).contains("england-2020-coronavirus");
        assertThat(lawOf(law, "A10", LocalDate.of(2020, 9, 26))).contains("england-2014");
        assertThat(lawOf(law, "R1", LocalDate.of(2020, 6, 1))).contains("england-2014");
        assertThat(lawOf(law, "A10", LocalDate.of(2014, 8, 31))).isEmpty();
    }

    @Test
    void every_ground_that_a_duty_names_says_what_it_asks_for() {
        LawBook law = LawBook.england();
        assertThat(law.duties())
                .flatExtracting(Duty::exceptions)
                .allSatisfy(ground -> assertThat(law.ground(ground).reference()).isNotBlank());
        assertThat(law.ground(Ground.X4).days()).isEqualTo(28);
        assertThat(law.ground(Ground.X4T).days()).isEqualTo(14);
    }

    @Test
    void the_words_of_the_law_need_no_escapes_wherever_they_are_printed() {
        assertThat(LawBook.england().duties())
                .allSatisfy(duty -> assertThat(duty.id() + duty.law() + duty.words() + duty.reference())
                        .matches("[ !#-\\[\\]-~]+"));
    }

    private static Optional<String> lawOf(LawBook law, String duty, LocalDate day) {
        return law.duty(duty, day).map(Duty::law);
    }
}
