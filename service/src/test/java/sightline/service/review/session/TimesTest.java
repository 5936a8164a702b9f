package sightline.service.review.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Times as people write them. */
final class TimesTest {

    @Test
    void a_time_is_read_in_the_ways_in_which_people_write_it() {
        assertThat(List.of("9:30", "09.30", "9:30am", " 9:30 AM "))
                .allSatisfy(text -> assertThat(Times.read(text)).contains(LocalTime.of(9, 30)));
        assertThat(Times.read("2pm")).contains(LocalTime.of(14, 0));
        assertThat(Times.read("12am")).contains(LocalTime.MIDNIGHT);
        assertThat(Times.read("12.15pm")).contains(LocalTime.of(12, 15));
    }

    @Test
    void what_is_no_time_is_none() {
        assertThat(List.of("", "soon", "25:00", "9:75", "13pm", "0am", "9:3"))
                .allSatisfy(text -> assertThat(Times.read(text)).isEmpty());
    }

    @Test
    void spans_are_read_one_after_another() {
        assertThat(Times.spans("9:30 to 11, 14:00–16:00 and 17.00 until 17.30").orElseThrow())
                .extracting(Span::words)
                .containsExactly("9:30 to 11:00", "14:00 to 16:00", "17:00 to 17:30");
        assertThat(Times.spans("  ")).contains(List.of());
        assertThat(Times.spans("11:00 to 9:00")).isEmpty();
        assertThat(Times.spans("mornings")).isEmpty();
    }

    @Test
    void slots_stand_on_a_grid_on_either_side_of_lunch() {
        assertThat(Hours.USUAL.starts())
                .extracting(Times::words)
                .containsExactly(
                        "9:30", "10:00", "10:30", "11:00", "11:30", "12:00", "13:15", "13:45", "14:15", "14:45",
                        "15:15");
    }

    @Test
    void a_lunch_outside_the_day_changes_nothing() {
        Hours hours = new Hours(
                new Span(LocalTime.of(14, 0), LocalTime.of(15, 0)),
                30,
                Optional.of(new Span(LocalTime.of(12, 0), LocalTime.of(13, 0))),
                0);
        assertThat(hours.starts()).containsExactly(LocalTime.of(14, 0), LocalTime.of(14, 30));
    }
}
