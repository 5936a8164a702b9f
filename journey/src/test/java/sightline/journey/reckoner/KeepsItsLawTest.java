package sightline.journey.reckoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.journey.Story;
import sightline.journey.law.LawBook;

/** A case is judged under the law of its day, whatever comes later. */
final class KeepsItsLawTest {

    private static List<Clock> clocks(String duty, String... lines) {
        return clocks(LawBook.england().with("/law/invented/2030"), duty, lines);
    }

    private static List<Clock> clocks(LawBook law, String duty, String... lines) {
        return new Reckoner(law, Story.counting())
                .clocks(Story.of(lines), LocalDate.of(2031, 6, 1)).stream()
                        .filter(clock -> clock.duty().id().equals(duty))
                        .toList();
    }

    @Test
    void a_request_before_the_new_law_keeps_its_twenty_weeks_and_one_after_it_gets_twelve() {
        assertThat(clocks("A10", "2030-08-31 RequestReceived")).singleElement().satisfies(clock -> {
            assertThat(clock.due()).contains(LocalDate.of(2031, 1, 18));
            assertThat(clock.duty().law()).isEqualTo("england-2014");
        });
        assertThat(clocks("A10", "2030-09-01 RequestReceived")).singleElement().satisfies(clock -> {
            assertThat(clock.due()).contains(LocalDate.of(2030, 11, 24));
            assertThat(clock.duty().law()).isEqualTo("invented-2030");
        });
    }

    @Test
    void one_journey_can_hold_clocks_of_two_laws() {
        assertThat(clocks("A10", "2030-08-31 RequestReceived", "2030-10-01 RequestReceived"))
                .extracting(clock -> clock.duty().law())
                .containsExactly("england-2014", "invented-2030");
    }

    @Test
    void a_second_plan_type_has_its_own_duty_and_the_first_knows_nothing_of_it() {
        assertThat(clocks("S1", "2030-10-01 FinalPlanIssued plan=support"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.due()).contains(LocalDate.of(2031, 3, 31)));
        assertThat(clocks("S1", "2030-10-01 FinalPlanIssued plan=ehc")).isEmpty();
        assertThat(clocks("S1", "2030-08-01 FinalPlanIssued plan=support")).isEmpty();
    }

    @Test
    void a_later_version_of_a_duty_that_the_law_itself_describes_takes_the_place_of_the_earlier() {
        LawBook law = LawBook.england().with("/law/invented/2030").with("/law/invented/2031");
        assertThat(clocks(law, "S1", "2030-12-31 FinalPlanIssued plan=support"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.due()).contains(LocalDate.of(2031, 6, 30)));
        assertThat(clocks(law, "S1", "2031-01-01 FinalPlanIssued plan=support"))
                .singleElement()
                .satisfies(clock -> {
                    assertThat(clock.due()).contains(LocalDate.of(2031, 3, 31));
                    assertThat(clock.duty().law()).isEqualTo("invented-2031");
                });
    }

    @Test
    void a_reason_of_coronavirus_lifts_a_limit_of_its_summer_and_no_other() {
        String ground = " ExceptionRecorded ground=C19;from=2020-06-01;to=2020-07-01";
        assertThat(clocks("A10", "2020-05-04 RequestReceived", "2020-06-01" + ground, "2020-12-01 FinalPlanIssued"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.verdict()).isEqualTo(Verdict.LATE_EXCEPTED));
        assertThat(clocks("A10", "2020-04-30 RequestReceived", "2020-06-01" + ground, "2020-12-01 FinalPlanIssued"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.verdict()).isEqualTo(Verdict.LATE));
    }
}
