package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;

/** A scrutiny officer keeps what a review is told, finds it again, and makes no mistake that costs her work. */
@OnTheSite
class EvidenceRegisterTest {

    private static final String EVENING = "evening-at-the-library.docx";

    @Autowired
    DemoPeople people;

    private OwnReview review(Visits visits, String title) {
        return OwnReview.open(visits.visitor().signsIn(OwnReview.person(people, Role.SCRUTINY_OFFICER)), title);
    }

    @Test
    void hands_in_a_document_finds_what_it_says_and_accepts_a_theme_that_several_share(Visits visits) {
        OwnReview review = review(visits, "What holds families up?")
                .asks("How are families told?", "Who comes to school how?", "How long does advice take?");
        Visitor she = OwnEvidence.about(review.at("/evidence/new"), "An evening at the library");
        she.handsIn("A file", evening()).ticksWith("How long does advice take?").presses("Add to the register");
        she.reads("The item is in the register.").reads(EVENING);
        for (int parent = 1; parent <= 3; parent++) {
            OwnEvidence.said(review, "Parent %d at the drop-in".formatted(parent), onAdviceAndTheBus(parent));
        }

        she.follows("Evidence")
                .chooses("Line of enquiry", "3")
                .chooses("From", "Families")
                .presses("Show");
        she.readsHeading("What do we have on line 3 from families?")
                .reads("An evening at the library")
                .doesNotRead("at the drop-in");
        she.follows("Search what was said")
                .types("Words, or a question", "psychologist")
                .presses("Search");
        she.reads("passages, the best first.").reads("The psychologist saw our boy eight months after");

        she.follows("Evidence").follows("Themes").presses("Look for themes");
        she.reads("Accept, rename or refuse");
        Locator proposed = she.main().locator(".sl-theme--proposed").first();
        proposed.getByLabel("Name").fill("Getting to school");
        proposed.getByText("Accept").click();
        she.arrives().reads("The theme is accepted, and its items belong to it.");
        she.follows("Getting to school").readsHeading("What do we have on ‘Getting to school’?");
        assertThat(she.main().locator(".sl-register tbody tr").count()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void is_told_what_is_wrong_and_keeps_what_she_typed(Visits visits) {
        OwnReview review = review(visits, "Who is asked too late?").asks("Who is asked?");
        Visitor she = OwnEvidence.about(review.at("/evidence/new"), "")
                .ticks("Exempt")
                .ticksWith("Who is asked?")
                .handsIn("A file", program());
        she.presses("Add to the register").reads("There is a problem");
        she.reads("Enter a title, in at most 300 characters")
                .reads("Choose the paragraph under which it is exempt")
                .reads("This is a program, not a document.");
        assertThat(she.main().getByLabel("Who said it, by kind and not by name").inputValue())
                .isEqualTo(OwnEvidence.PARENT);
        assertThat(she.main().getByLabel("Who is asked?").isChecked()).isTrue();
        assertThat(she.page().title()).startsWith("Error: ");

        she.page().locator(".govuk-error-summary a").first().click();
        she.typesThere("What was typed where the summary led");
        she.handsIn("A file", evening()).presses("Add to the register");
        she.reads("Choose the paragraph under which it is exempt").reads("Choose the file %s again".formatted(EVENING));
        assertThat(she.main().getByLabel("Title").inputValue()).isEqualTo("What was typed where the summary led");

        she.handsIn("A file", evening())
                .chooses("If it is exempt: under which paragraph?", "2")
                .presses("Add to the register");
        she.reads("The item is in the register.")
                .reads("It is likely to show who a person is")
                .reads(EVENING);
    }

    @Test
    void is_asked_for_the_title_of_a_review_that_has_none(Visits visits) {
        Visitor she = visits.visitor().signsIn(OwnReview.person(people, Role.SCRUTINY_OFFICER));
        she.opens("/reviews/new")
                .types("On behalf of which committee?", "A committee of its own")
                .presses("Open the review");
        she.reads("There is a problem").reads("Enter what the review is about");
        assertThat(she.main().getByLabel("On behalf of which committee?").inputValue())
                .isEqualTo("A committee of its own");
    }

    private static String onAdviceAndTheBus(int parent) {
        return """
                The psychologist came %d months after we had asked. Each time we rang, the assessment by the psychologist \
                had not begun. There are too few psychologists for all the children who wait.

                The school bus was late on %d mornings of the month. The driver of the bus changed every week, and school \
                transport told us nothing. Our child missed the first lesson because the school bus did not come.
                """.formatted(parent + 4, parent + 2);
    }

    private static FilePayload evening() {
        try (InputStream in =
                Objects.requireNonNull(EvidenceRegisterTest.class.getResourceAsStream(EVENING), EVENING)) {
            return new FilePayload(EVENING, "application/octet-stream", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FilePayload program() {
        byte[] content = "MZ\0\1\2 what a computer would run".getBytes(StandardCharsets.US_ASCII);
        return new FilePayload("minutes.pdf", "application/pdf", content);
    }
}
