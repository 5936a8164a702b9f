package sightline.service.casework.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.exchange.sen2.form.Item;

/** Of several tellings the newest speaks; what is told together is taken together. */
final class KnownTest {

    private static Source source(int year, String handedIn) {
        return new Source(
                Optional.of(year), year + ".xml", "a".repeat(64), LocalDate.of(year, 1, 15), LocalDate.parse(handedIn));
    }

    private static final Known.Telling OF_2025 = new Known.Telling(
            source(2025, "2027-02-01"),
            Map.of(
                    KnownItem.UPN, "A1",
                    KnownItem.ETHNICITY, "WBRI",
                    KnownItem.NEED, "MLD",
                    KnownItem.SECOND_NEED, "SLCN",
                    KnownItem.URN, "123456"));

    private static final Known.Telling OF_2026 = new Known.Telling(
            source(2026, "2027-01-12"),
            Map.of(KnownItem.UPN, "B1", KnownItem.NEED, "ASD", KnownItem.SETTING, "EHE", KnownItem.SEX, "F"));

    @Test
    void the_later_survey_day_speaks_whichever_was_handed_in_last() {
        Known known = Known.of(List.of(OF_2025, OF_2026));
        assertThat(known.value(KnownItem.UPN)).contains("B1");
        assertThat(known.value(KnownItem.ETHNICITY)).contains("WBRI");
        assertThat(known).isEqualTo(Known.of(List.of(OF_2026, OF_2025)));
    }

    @Test
    void another_setting_or_need_takes_the_old_ones_back() {
        Known known = Known.of(List.of(OF_2025, OF_2026));
        assertThat(known.value(KnownItem.URN)).isEmpty();
        assertThat(known.value(KnownItem.SECOND_NEED)).isEmpty();
        assertThat(known.row(Map.of()).values())
                .isEqualTo(Map.of(
                        Item.UPN, "B1",
                        Item.ETHNICITY, "WBRI",
                        Item.SEN_TYPE, "ASD",
                        Item.SEN_SETTING, "EHE",
                        Item.SEX, "F"));
    }

    @Test
    void each_fact_says_who_told_it_and_when() {
        assertThat(KnownFact.of(Known.of(List.of(OF_2025, OF_2026))))
                .contains(
                        new KnownFact(
                                "Ethnicity", "White British", "from the return of 2025, handed in 1 February 2027"),
                        new KnownFact(
                                "Need",
                                "Autistic spectrum disorder",
                                "from the return of 2026, handed in 12 January 2027"))
                .hasSize(5);
    }

    @Test
    void a_code_that_stands_for_nothing_is_shown_as_it_came() {
        Known.Telling strange = new Known.Telling(source(2026, "2026-02-01"), Map.of(KnownItem.ETHNICITY, "ZZZZ"));
        assertThat(KnownFact.of(Known.of(List.of(strange))))
                .singleElement()
                .extracting(KnownFact::words)
                .isEqualTo("ZZZZ");
    }
}
