package sightline.service.review.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sightline.service.review.book.SourceKind;
import sightline.service.review.session.Came;
import sightline.service.review.session.DayFrame;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Hours;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Span;
import sightline.service.review.session.Wants;
import sightline.service.review.session.Whom;

/** A timetable that a hand has moved about says what it goes against. */
final class ConflictsTest {

    private static final DayFrame DAY = new DayFrame(Hours.USUAL, List.of("Oak", "Ash"), 2, Map.of(), 0);

    @Test
    void two_in_one_room() {
        assertThat(words(at(1, Wants.USUAL, 10, 0, 1, "Oak"), at(2, Wants.USUAL, 10, 0, 2, "Oak")))
                .containsExactly(
                        "Witness 1 and Witness 2 are in Oak at the same time (10:00 to 10:30 and 10:00 to 10:30)."
                                + " Give one of them another room or time.");
    }

    @Test
    void two_for_one_group() {
        assertThat(words(at(1, Wants.USUAL, 10, 0, 1, "Oak"), at(2, Wants.USUAL, 10, 0, 1, "Ash")))
                .containsExactly(
                        "Group A is to hear Witness 1 and Witness 2 at the same time (10:00 to 10:30 and 10:00 to 10:30).");
    }

    @Test
    void no_break_after_hard_testimony() {
        Wants hard = new Wants(30, true, List.of(), Optional.empty(), Set.of(), Set.of());
        assertThat(words(at(1, Wants.USUAL, 10, 30, 1, "Oak"), at(2, hard, 10, 0, 1, "Oak")))
                .containsExactly(
                        "Group A hears Witness 1 at 10:30, too soon after Witness 2, which may be hard to hear."
                                + " It was to have 30 minutes for itself.");
        assertThat(words(at(1, Wants.USUAL, 10, 30, 2, "Ash"), at(2, hard, 10, 0, 1, "Oak")))
                .isEmpty();
    }

    @Test
    void two_who_are_not_to_meet() {
        Wants apart = new Wants(30, false, List.of(), Optional.empty(), Set.of(), Set.of(2L));
        assertThat(words(at(1, apart, 10, 0, 1, "Oak"), at(2, Wants.USUAL, 10, 30, 2, "Ash")))
                .containsExactly("Witness 1 and Witness 2 are not to meet, but come too close to each other"
                        + " (10:00 to 10:30 and 10:30 to 11:00). Leave a slot between them.");
        assertThat(words(at(1, apart, 10, 0, 1, "Oak"), at(2, Wants.USUAL, 11, 0, 2, "Ash")))
                .isEmpty();
    }

    @Test
    void a_time_at_which_somebody_cannot_come() {
        Wants late = new Wants(
                30,
                false,
                List.of(new Span(LocalTime.of(10, 0), LocalTime.of(12, 0))),
                Optional.of(LocalTime.of(11, 0)),
                Set.of(),
                Set.of());
        assertThat(words(at(1, late, 10, 0, 1, "Oak")))
                .containsExactly("Witness 1 can’t come from 10:00 to 10:30. They can come 10:00 to 12:00."
                        + " They can’t be there before 11:00.");
    }

    @Test
    void a_time_over_lunch_and_a_room_and_a_group_that_are_gone() {
        assertThat(words(at(1, Wants.USUAL, 12, 15, 3, "Beech")))
                .containsExactly(
                        "Witness 1, 12:15 to 12:45, does not lie within the hours of the day, or runs into lunch.",
                        "Witness 1 is in Beech, which is no longer a room of this day.",
                        "Witness 1 is heard by Group C, which is no longer a group of this day.");
    }

    private static List<String> words(Hearing... hearings) {
        return Conflicts.of(DAY, List.of(hearings)).stream()
                .map(Conflict::words)
                .toList();
    }

    private static Hearing at(long witness, Wants wants, int hour, int minute, int group, String room) {
        return new Hearing(
                new Whom(witness, SourceKind.STAFF, "Witness " + witness, "an officer", ""),
                wants,
                Optional.of(new Seat(LocalTime.of(hour, minute), group, room)),
                false,
                Came.UNKNOWN,
                0);
    }
}
