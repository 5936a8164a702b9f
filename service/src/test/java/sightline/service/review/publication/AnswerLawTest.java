package sightline.service.review.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswerLawTest {

    /** Local Government Act 2000, section 9FE: two months, and the day of receipt is the first day of them. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-14, 2026-02-14, 2026-04-13",
        "2026-02-14, 2026-02-20, 2026-04-19",
        "2026-02-20, 2026-02-14, 2026-04-19",
        "2026-03-01, 2026-03-01, 2026-04-30",
        "2025-12-31, 2025-12-31, 2026-02-28",
        "2026-12-01, 2026-12-01, 2027-01-31"
    })
    void the_answer_is_due_two_months_from_the_later_of_the_report_and_the_notice(
            LocalDate received, LocalDate notice, LocalDate due) {
        assertThat(AnswerLaw.shipped().due(received, notice)).isEqualTo(due);
    }

    @Test
    void the_law_stands_in_its_file_with_its_reference() {
        assertThat(AnswerLaw.shipped().reference()).isEqualTo("Local Government Act 2000, section 9FE");
        assertThat(AnswerLaw.shipped().from()).isEqualTo(LocalDate.of(2012, 5, 4));
    }
}
