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
