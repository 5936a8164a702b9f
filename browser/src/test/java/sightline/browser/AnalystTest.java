package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.Test;

/** An analyst asks what could have been seen before Southend-on-Sea's figures fell. */
@OnTheSite
class AnalystTest {

    @Test
    void goes_back_to_a_year_and_sees_beside_it_what_came_after(Visits visits) {
        Visitor he = visits.visitor();
        he.opens("/").followsInMenu("Look back");
        he.chooses("Figures up to", "2021");
        he.chooses("Authority", "Southend-on-Sea");
        he.presses("Show");
        he.readsHeading("What could be known about Southend-on-Sea in the summer of 2022?");
        seesNothingLaterThan2021OnTheLeft(he);
        assertThat(right(he)).contains("2023: 3.8% on time (9 of 239)");

        he.follows("Southend-on-Sea, 2021: the best figures and the first sign");
        seesNothingLaterThan2021OnTheLeft(he);
        assertThat(right(he)).contains("2023: 3.8% on time (9 of 239)");
        he.reads("it was 3.8% (9 of 239)");
        he.reads("96.2% of its 2021 plans on time (153 of 159)");
    }

    @Test
    void takes_england_as_json(Visits visits) {
        Visitor he = visits.visitor();
        he.opens("/england");
        String address = he.main().locator("a[href^='/england.json']").getAttribute("href");
        he.follows("JSON");
        he.isOn(address);

        APIResponse answer = he.page().request().get(address);
        assertThat(answer.headers()).containsEntry("content-type", "application/json");
        assertThat(answer.text()).contains("\"year\":2024", "\"authority\":\"882\"", "Open Government Licence");
    }

    @Test
    void is_not_told_of_years_that_nobody_has_published(Visits visits) {
        Visitor he = visits.visitor();
        he.opens("/known?year=2024&authority=882");
        assertThat(right(he)).contains("The year after has not been published yet.");
    }

    private static void seesNothingLaterThan2021OnTheLeft(Visitor he) {
        he.unfoldsTableOf("then");
        assertThat(he.headsOf("then")).contains("2021").allMatch(year -> year.compareTo("2021") <= 0);
        assertThat(left(he)).contains("96.2%").doesNotContain("3.8%");
    }

    private static String left(Visitor he) {
        return he.readingIn(".govuk-grid-column-one-half:has(#then)");
    }

    private static String right(Visitor he) {
        return he.readingIn(".govuk-grid-column-one-half:has(#since)");
    }
}
