package sightline.service.review.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.service.review.session.Span;

/** A calendar file says the same when it is read back. */
final class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-02-14T09:00:00Z");

    @Test
    void a_summer_time_in_london_is_that_time() {
        VEvent event = back(
                invitation(LocalDate.of(2026, 6, 12), Optional.of(new Span(LocalTime.of(9, 30), LocalTime.of(10, 0)))));
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-06-12T08:30:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-06-12T09:00:00Z"));
        assertThat(event.getSummary().getValue()).isEqualTo("Speaking; to “us”, at last");
        assertThat(event.getLocation().getValue()).isEqualTo("Oak, Town Hall");
        assertThat(event.getDescription().getValue()).isEqualTo("Come early.\nBring somebody.");
        assertThat(event.getUid().getValue()).isEqualTo("a@sightline");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
    }

    @Test
    void a_day_without_a_time_is_all_day() {
        String file = invitation(LocalDate.of(2026, 6, 12), Optional.empty()).file(NOW);
        assertThat(file.lines()).contains("DTSTART;VALUE=DATE:20260612", "CLASS:PRIVATE", "METHOD:PUBLISH");
    }

    @Test
    void the_file_is_valid() {
        assertThat(Biweekly.parse(invitation(LocalDate.of(2026, 6, 12), Optional.empty())
                                .file(NOW))
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    private static Invitation invitation(LocalDate day, Optional<Span> time) {
        return new Invitation(
                "a@sightline",
                3,
                "Speaking; to “us”, at last",
                day,
                time,
                "Oak, Town Hall",
                "Come early.\nBring somebody.");
    }

    private static VEvent back(Invitation invitation) {
        return Biweekly.parse(invitation.file(NOW)).first().getEvents().getFirst();
    }
}
