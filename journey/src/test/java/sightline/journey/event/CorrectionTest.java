package sightline.journey.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.journey.Story;

/** Corrections and reversals: new events that leave the old ones in the record. */
final class CorrectionTest {

    private static final String WHY = "reason=wrong child;by=A. Officer";

    private static List<String> known(String day, String... lines) {
        return Story.of(lines).knownOn(LocalDate.parse(day)).events().stream()
                .map(event -> event.date() + " " + event.name().written())
                .toList();
    }

    @Test
    void a_reversed_event_no_longer_counts_from_the_day_it_is_taken_back() {
        String[] lines = {
            "2025-01-08 RequestReceived",
            "2025-02-01 DecidedToAssess",
            "2025-02-10 EventReversed event=DecidedToAssess;on=2025-02-01;" + WHY
        };
        assertThat(known("2025-02-09", lines)).contains("2025-02-01 DecidedToAssess");
        assertThat(known("2025-02-10", lines))
                .containsExactly("2025-01-08 RequestReceived", "2025-02-10 EventReversed");
    }

    @Test
    void a_corrected_date_moves_the_event_and_the_clock_with_it() {
        assertThat(Story.clock(
                                "A10",
                                "2025-01-08 RequestReceived",
                                "2025-02-10 EventCorrected event=RequestReceived;on=2025-01-08;happenedOn=2025-01-06;"
                                        + WHY)
                        .due())
                .contains(LocalDate.of(2025, 5, 26));
    }

    @Test
    void of_several_events_of_a_day_the_one_that_is_meant_is_put_right() {
        String[] lines = {
            "2025-01-08 RequestReceived",
            "2025-02-01 AdviceRequested adviser=medical",
            "2025-02-01 AdviceRequested adviser=psychological",
            "2025-02-01 AdviceRequested adviser=social-care",
            "2025-02-10 EventCorrected event=AdviceRequested;on=2025-02-01;which=2;happenedOn=2025-02-03;" + WHY,
            "2025-02-11 EventReversed event=AdviceRequested;on=2025-02-01;which=1;" + WHY
        };
        assertThat(Story.of(lines).knownOn(LocalDate.of(2025, 2, 11)).events().stream()
                        .filter(AdviceEvent.class::isInstance)
                        .map(event -> event.date() + " " + ((AdviceEvent) event).adviser()))
                .containsExactly("2025-02-01 social-care", "2025-02-03 psychological");
    }

    @Test
    void a_second_correction_starts_from_the_present_and_each_event_tells_what_became_of_it() {
        List<Corrected> traced = Corrections.traced(Story.of(
                "2025-01-08 RequestReceived",
                "2025-02-01 DecidedToAssess",
                "2025-02-10 EventCorrected event=DecidedToAssess;on=2025-02-01;happenedOn=2025-02-03;" + WHY,
                "2025-02-11 EventCorrected event=DecidedToAssess;on=2025-02-03;happenedOn=2025-02-04;" + WHY));
        assertThat(traced.get(1).written().date()).isEqualTo(LocalDate.of(2025, 2, 1));
        assertThat(traced.get(1).now().orElseThrow().date()).isEqualTo(LocalDate.of(2025, 2, 4));
        assertThat(traced.get(1).by()).hasSize(2);
    }

    @Test
    void a_place_that_is_no_number_is_refused() {
        assertThatThrownBy(() ->
                        Story.event("2025-02-10 EventReversed event=DraftServed;on=2025-02-01;which=first;" + WHY))
                .hasMessageContaining("isn't a whole number");
    }

    @Test
    void a_correction_without_a_reason_or_a_person_is_refused() {
        assertThatThrownBy(() -> Story.event("2025-02-10 EventReversed event=DraftServed;on=2025-02-01;by=A"))
                .hasMessageContaining("needs 'reason='");
        assertThatThrownBy(() -> Story.event("2025-02-10 EventReversed event=DraftServed;on=2025-02-01;reason=x"))
                .hasMessageContaining("needs 'by='");
    }

    @Test
    void events_of_one_day_keep_their_order_and_others_are_sorted() {
        assertThat(known(
                        "2026-01-01",
                        "2025-02-02 DraftServed",
                        "2025-01-08 DecidedToAssess",
                        "2025-01-08 RequestReceived"))
                .containsExactly("2025-01-08 DecidedToAssess", "2025-01-08 RequestReceived", "2025-02-02 DraftServed");
    }
}
