package sightline.service.review.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dated steps as people write them. */
final class TimetableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 February 2026: First session",
                "14 Feb 2026 First session",
                "14th february 2026 – First session",
                "14/2/2026 First session",
                "14.02.2026 - First session",
                "14-02-2026, First session",
                "2026-02-14 First session",
            })
    void a_day_is_read_as_people_write_it(String line) {
        assertThat(Timetable.of(line).steps())
                .containsExactly(new Timetable.Step(LocalDate.of(2026, 2, 14), "First session"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First session",
                "31 February 2026 Session",
                "14 Brumaire 2026 Session",
                "spring 2026: visits",
                "14/13/2026 Session"
            })
    void a_line_without_a_day_is_told(String line) {
        assertThat(Timetable.of(line).unread()).containsExactly(line);
        assertThat(Timetable.of(line).end()).isEmpty();
    }

    @Test
    void steps_come_by_day_and_the_last_one_ends_it() {
        Timetable timetable = Timetable.of("1 June 2026 Report\n\n  3 March 2026 Session of 12 people  \n");
        assertThat(timetable.steps())
                .containsExactly(
                        new Timetable.Step(LocalDate.of(2026, 3, 3), "Session of 12 people"),
                        new Timetable.Step(LocalDate.of(2026, 6, 1), "Report"));
        assertThat(timetable.end()).contains(LocalDate.of(2026, 6, 1));
    }
}
