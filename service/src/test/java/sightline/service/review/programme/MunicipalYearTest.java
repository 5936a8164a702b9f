package sightline.service.review.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** A council's year begins in May. */
final class MunicipalYearTest {

    @Test
    void april_belongs_to_the_year_before_and_may_to_the_new_one() {
        assertThat(MunicipalYear.of(LocalDate.of(2026, 4, 30)).words()).isEqualTo("2025/26");
        assertThat(MunicipalYear.of(LocalDate.of(2026, 5, 1)).words()).isEqualTo("2026/27");
        assertThat(new MunicipalYear(1999).words()).isEqualTo("1999/00");
    }

    @Test
    void it_has_twelve_months_from_may_to_april() {
        assertThat(new MunicipalYear(2026).months())
                .hasSize(12)
                .startsWith(YearMonth.of(2026, 5))
                .endsWith(YearMonth.of(2027, 4));
    }
}
