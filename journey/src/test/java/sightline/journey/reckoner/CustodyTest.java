package sightline.journey.reckoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.journey.Story;

/** In custody the same weeks are written elsewhere, and nothing else changes. */
final class CustodyTest {

    private static final String AT_HOME = "SEND Regulations 2014, reg ";

    @ParameterizedTest
    @CsvSource({"A4, 4", "A7, 10", "A10, 13"})
    void a_child_in_custody_has_the_regulations_for_detained_persons_as_the_reference(String duty, String regulation) {
        assertThat(reference(duty, "2025-01-08 RequestReceived inYouthCustody=true"))
                .startsWith("Detained Persons Regulations 2015, reg")
                .contains(regulation);
        assertThat(reference(duty, "2025-01-08 BroughtToAttention inYouthCustody=true"))
                .startsWith("Detained Persons Regulations 2015, reg");
        assertThat(reference(duty, "2025-01-01 DetentionStarted", "2025-01-08 RequestReceived"))
                .startsWith("Detained Persons Regulations 2015, reg");
    }

    @Test
    void a_child_who_came_home_before_the_request_is_at_home() {
        assertThat(reference(
                        "A4", "2024-01-01 DetentionStarted", "2024-02-01 DetentionEnded", "2025-01-08 RequestReceived"))
                .startsWith(AT_HOME);
        assertThat(reference("A4", "2025-01-08 RequestReceived inYouthCustody=false"))
                .startsWith(AT_HOME);
        assertThat(reference("A4", "2025-01-08 RequestReceived", "2025-01-09 DetentionStarted"))
                .startsWith(AT_HOME);
    }

    @Test
    void detention_moves_no_day() {
        assertThat(Story.clock("A10", "2025-01-01 DetentionStarted", "2025-01-08 RequestReceived")
                        .due())
                .contains(LocalDate.of(2025, 5, 28));
    }

    private static String reference(String duty, String... lines) {
        return Story.clock(duty, lines).explanation().reference();
    }
}
