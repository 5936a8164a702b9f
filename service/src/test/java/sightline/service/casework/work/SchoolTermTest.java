package sightline.service.casework.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When terms end. */
final class SchoolTermTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-14, 2026-04-15",
        "2026-04-15, 2026-04-15",
        "2026-04-16, 2026-08-31",
        "2026-08-31, 2026-08-31",
        "2026-09-01, 2026-12-31",
        "2026-01-01, 2026-04-15"
    })
    void a_term_ends_with_its_holidays(LocalDate day, LocalDate last) {
        assertThat(SchoolTerm.lastDay(day)).isEqualTo(last);
    }
}
