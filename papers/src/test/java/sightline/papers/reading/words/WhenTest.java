package sightline.papers.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.papers.reading.paper.PaperDate;

final class WhenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            That it be published by March 2027. | by March 2027 | 2027-03
            Report by 31 May 2026 at the latest. | by 31 May 2026 | 2026-05-31
            That a plan be agreed within six months. | within six months |
            That the Cabinet takes immediate action. | immediate |
            That figures be published every quarter. | every quarter |
            Agree it by the end of 2026. | by the end of 2026 | 2026
            The team should start in the spring term. | in the spring term |
            Once the new system is in place, the forms should be dropped. | Once the new system is in place |
            """)
    void what_is_said_about_when_is_kept_as_printed(String text, String when, String iso) {
        assertThat(When.of(text)).hasValueSatisfying(found -> {
            assertThat(found.text()).isEqualTo(when);
            assertThat(found.iso().orElse(null)).isEqualTo(iso);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That transitions begin at 14.",
                "Review what was done over the last 12 months.",
                "Plans should be finished within the statutory 20 weeks.",
                "That the report published in March 2023 be read again.",
                "That the report be noted."
            })
    void an_age_a_look_back_and_a_limit_of_the_law_are_no_timescale(String text) {
        assertThat(When.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "14 February 2023,2023-02-14,DAY",
        "02/03/2023,2023-03-02,DAY",
        "2026-05-14,2026-05-14,DAY",
        "November 2022,2022-11,MONTH",
        "3-6 October 2022,2022-10-03/2022-10-06,RANGE"
    })
    void dates_are_as_exact_as_they_are_printed(String text, String iso, PaperDate.Precision precision) {
        assertThat(Days.in("on " + text + ", it was")).singleElement().satisfies(found -> {
            assertThat(found.date()).isEqualTo(new PaperDate(text, iso, precision));
        });
    }
}
