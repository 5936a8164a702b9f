package sightline.service.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.service.library.book.Place;
import sightline.service.library.book.Run;

/** Words are found where they are printed, however they are set. */
final class PrintedTest {

    @Test
    void ends_of_lines_marks_and_tags_make_no_difference() {
        String text = "1. That the **Head\nof   SEND** &amp; <b>others</b> act.";
        assertThat(found(text, "the Head of SEND & others")).isEqualTo("the **Head\nof   SEND** &amp; <b>others");
        assertThat(found(text, "HEAD OF send")).isEqualTo("Head\nof   SEND");
    }

    @Test
    void words_that_are_not_printed_are_not_found() {
        assertThat(Printed.of("That the Head of SEND acts.", "the Head of Post"))
                .isEmpty();
        assertThat(Printed.of("That the Head of SEND acts.", " – ")).isEmpty();
        assertThat(Printed.of("", "the Head of Post")).isEmpty();
    }

    @Test
    void short_words_are_not_found_inside_others_and_a_plural_is() {
        assertThat(Printed.of("They ran in parallel, all 12 of them, in 2012.", "all"))
                .contains(new Place(22, 25));
        assertThat(Printed.of("In 2012 and 120", "12")).isEmpty();
        assertThat(found("The Cabinet Members for Post", "the Cabinet Member")).isEqualTo("The Cabinet Member");
    }

    @Test
    void only_the_part_that_is_looked_through_counts() {
        String text = "in a year. Later: in a year.";
        assertThat(Printed.of(text, new Place(10, text.length()), "in a year")).contains(new Place(18, 27));
        assertThat(Printed.of(text, new Place(-5, 4), "in a year")).isEmpty();
    }

    @Test
    void a_passage_is_shown_between_whole_words_with_dots_where_more_comes() {
        List<Run> runs = Surroundings.of("one two three four five six", new Place(5, 21), List.of(new Place(8, 13)));
        assertThat(runs)
                .containsExactly(
                        new Run("… ", false), new Run("three", true), new Run(" four", false), new Run(" …", false));
        assertThat(Surroundings.of("all of it", new Place(0, 9), List.of()))
                .containsExactly(new Run("all of it", false));
    }

    private static String found(String text, String words) {
        Place place = Printed.of(text, words).orElseThrow();
        return text.substring(place.from(), place.to());
    }
}
