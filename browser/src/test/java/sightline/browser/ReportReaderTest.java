package sightline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A resident reads a published report of scrutiny, without an account. */
@OnTheSite
class ReportReaderTest {

    @Test
    void sees_what_was_found_and_recommended_and_each_chart(Visits visits) {
        Visitor she = visits.visitor().opens("/reports").follows("What could be seen from outside?");
        she.readsHeading("What could be seen from outside?");
        she.reads("What we found").reads("What we recommend");
        assertThat(she.page().locator(".sl-paper__drawing svg").first()).isVisible();
        assertThat(she.page().locator(".sl-paper__drawing svg").last()).isVisible();
    }
}
