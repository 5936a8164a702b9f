package sightline.service.review.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of answers, good and bad. */
final class SurveySheetTest {

    @Test
    void a_bad_row_is_told_with_its_line_and_the_rest_is_kept() {
        SurveySheet sheet = good("Happy?,Why?\nyes,\"kind,\nhelpful\"\nno\nno,slow,very\nyes,fast\n");
        assertThat(sheet.heads()).containsExactly("Happy?", "Why?");
        assertThat(sheet.rows()).containsExactly(List.of("yes", "kind,\nhelpful"), List.of("yes", "fast"));
        assertThat(sheet.bad()).extracting(SurveySheet.Bad::line).containsExactly(4L, 5L);
        assertThat(sheet.bad().getFirst().why()).isEqualTo("it has 1 fields, and the first row has 2");
    }

    @Test
    void semicolons_and_a_byte_order_mark_are_read_too() {
        SurveySheet sheet = good("\ufeffHappy?;Why?\nyes;kind\n");
        assertThat(sheet.heads()).containsExactly("Happy?", "Why?");
    }

    @Test
    void what_can_not_be_read_says_why_and_what_to_do() {
        assertThat(SurveySheet.of("Happy?,Why?\n"))
                .isInstanceOfSatisfying(
                        SurveySheet.Read.Unfit.class,
                        unfit -> assertThat(unfit.why()).contains("The first row must have the questions"));
        assertThat(SurveySheet.of("Zufrieden\nMüller".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        SurveySheet.Read.Unfit.class,
                        unfit -> assertThat(unfit.why()).contains("CSV UTF-8"));
    }

    @Test
    void columns_are_guessed_and_those_that_say_who_somebody_is_left_out() {
        assertThat(ColumnKind.guess("Your email address", List.of("a@b.example", "c@d.example")))
                .isEqualTo(ColumnKind.IGNORE);
        assertThat(ColumnKind.guess("Are you happy?", List.of("yes", "no", "yes")))
                .isEqualTo(ColumnKind.CLOSED);
        assertThat(ColumnKind.guess(
                        "What would help?",
                        List.of("Somebody who rings back when they said they would", "A letter that I can understand")))
                .isEqualTo(ColumnKind.OPEN);
        assertThat(ColumnKind.guess("Empty", List.of())).isEqualTo(ColumnKind.IGNORE);
    }

    private static SurveySheet good(String text) {
        return SurveySheet.of(text) instanceof SurveySheet.Read.Good(SurveySheet sheet)
                ? sheet
                : new SurveySheet(List.of(), List.of(), List.of());
    }
}
