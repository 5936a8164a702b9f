package sightline.journey.reckoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.journey.Story;
import sightline.journey.event.EventName;

/** An explanation names the event that met a clock or ended it. */
final class OutcomeTest {

    private static final String REQUEST = "2025-01-08 RequestReceived";

    private static Optional<EventName> outcome(String... lines) {
        return Story.clock("A4", lines).explanation().outcome();
    }

    @Test
    void the_first_event_that_met_or_ended_a_clock_is_its_outcome() {
        assertThat(outcome(REQUEST, "2025-02-01 DecidedToAssess", "2025-02-02 RequestWithdrawn"))
                .contains(EventName.DECIDED_TO_ASSESS);
        assertThat(outcome(REQUEST, "2025-02-01 RequestWithdrawn", "2025-02-02 DecidedToAssess"))
                .contains(EventName.REQUEST_WITHDRAWN);
    }

    @Test
    void an_open_clock_has_none() {
        assertThat(outcome(REQUEST)).isEmpty();
    }
}
