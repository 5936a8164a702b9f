package sightline.browser;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;
import sightline.service.time.WallClock;

/** A mother reads what was written down of her, puts it right, lets it be quoted, and thinks better of it. */
@OnTheSite
class WitnessTest {

    private static final String SHOWN = "a mother of a boy in Year 4";
    private static final String TALK = "A talk at the kitchen table";
    private static final String HEARD = "We waited a year for the plan. Nobody wrote to us.";
    private static final String SAID = "We waited fourteen months for the plan. Nobody wrote to us.";
    private static final String FOUND = "Families are left without news for months.";

    @Autowired
    DemoPeople people;

    @Test
    void corrects_what_was_written_down_and_withdraws_what_was_quoted(Visits visits) {
        Visitor officer = visits.visitor().signsIn(OwnReview.person(people, Role.SCRUTINY_OFFICER));
        OwnReview review =
                OwnReview.open(officer, "Who tells families what happens?").tells("News");
        String witness = review.names("Families", SHOWN);
        writesDown(review);
        String item = officer.path();
        officer.opens(witness + "/link").presses("Make a link");
        String link = officer.page().locator(".sl-token").innerText();

        Visitor she = visits.visitor().opens(link);
        she.readsHeading("What you told us").reads(HEARD).reads("Until you do, we do not use what you said.");
        corrects(she);
        takesOver(review);
        she.opens(link).reads("We changed our text").reads(SAID);

        agrees(she, "Tell us how we may use it", "You may use my words, but say nothing about me");
        quotes(review, item);
        review.at("/check").doesNotRead("Quotations without consent");

        agrees(she, "Change this", "Do not use what I said");
        she.reads("You asked us not to use what you said. We do not use it.");
        officer.opens(item).reads("Whoever said this has taken their consent back. It is used nowhere.");
        review.at("/corrections").reads("Withdrawn");
        review.at("/check").reads("Quotations without consent").reads("Stops publishing");
        complaint(officer).click();
        officer.arrives().isOn(review.address("/findings")).reads(FOUND).reads("May not be used");
    }

    private static void writesDown(OwnReview review) {
        review.at("/evidence/new")
                .ticks("Testimony")
                .types("Title", TALK)
                .chooses("Where does it come from?", "Families")
                .types("Who said it, by kind and not by name", SHOWN)
                .dates("What day is it of?", WallClock.today())
                .chooses("Which witness told us? (optional)", SHOWN)
                .ticks("Public")
                .ticks("Asked, no answer yet")
                .types("Or write the words here", HEARD)
                .presses("Add to the register")
                .reads("The item is in the register.");
    }

    private static void corrects(Visitor she) {
        she.main().locator(".sl-told button").click();
        she.arrives().reads("You said it is right");
        she.main().locator(".sl-told a").click();
        she.arrives().readsHeading("What should it say?").presses("Send it");
        she.reads("The text is still the same. Change it, or go back and say it is right");
        she.types("It should say", SAID).presses("Send it");
        she.reads("Thank you. We have kept your text next to ours.")
                .reads("We have not read this yet.")
                .doesNotRead("You said it is right")
                .reads(HEARD)
                .reads(SAID);
    }

    private static void takesOver(OwnReview review) {
        Visitor officer = review.at("/witnesses").follows("What witnesses said back to what was written down");
        officer.reads("1 witness’s word waits for an answer.").reads(HEARD).reads(SAID);
        officer.main().locator("form[action$=take-over] button").click();
        officer.arrives().reads("The text now says what the witness wanted.");
    }

    private static void agrees(Visitor she, String link, String choice) {
        she.follows(link).ticks(choice).presses("Save").reads("We have kept your choice.");
    }

    private static void quotes(OwnReview review, String item) {
        Visitor officer = review.officer().opens(item).follows("Write a finding that cites this");
        officer.types("What we found", FOUND).ticks("A weakness").chooses("Theme", "News");
        officer.main().getByLabel(TALK).fill("Nobody wrote to us.");
        officer.presses("Save").reads("Nobody wrote to us.");
    }

    private static Locator complaint(Visitor officer) {
        return officer.main()
                .locator("h3", new Locator.LocatorOptions().setHasText("Quotations without consent"))
                .locator("xpath=following-sibling::ul[1]//strong/a")
                .first();
    }
}
