package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;

/** A psychologist sees what is owed, hands in a file that could do harm, and then one that is fine. */
@OnTheSite
class AdviserTest {

    @Autowired
    DemoPeople people;

    @Test
    void answers_with_a_document_after_a_hostile_one_is_refused(Visits visits) {
        Visitor she = visits.visitor();
        people.all().stream().filter(person -> person.role() == Role.ADVISER).forEach(she::signsIn);
        she.followsInMenu("Advice");
        she.readsHeading("Advice we owe");
        she.page()
                .locator("main a[href^='/advice/']:not([href$='/why'])")
                .first()
                .click();
        she.arrives();
        String request = she.page().url();

        hands(she, "advice.pdf", "MZ this is a program and not a document");
        assertThat(she.page().locator(".govuk-error-summary").innerText()).contains("There is a problem");

        she.opens(request);
        hands(she, "advice.txt", "Provision: a quiet place to work, every day.\\n");
        assertThat(she.page().locator(".govuk-error-summary").count()).isZero();
        she.opens("/advice");
        assertThat(she.page()
                        .locator("main a[href='" + URI.create(request).getPath() + "']")
                        .count())
                .isZero();
    }

    private static void hands(Visitor she, String name, String words) {
        she.page()
                .locator("main input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", words.getBytes(StandardCharsets.UTF_8)));
        she.page()
                .locator("main form:has(input[type=file]) button[type=submit]")
                .first()
                .click();
        she.arrives();
    }
}
