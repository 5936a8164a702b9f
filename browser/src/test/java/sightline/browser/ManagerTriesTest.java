package sightline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;

/** A SEND manager finds where the weeks go, and tries out what would help. */
@OnTheSite
class ManagerTriesTest {

    /** While other tests keep the machine busy. */
    private static final double PATIENCE = 120_000;

    @Autowired
    DemoPeople people;

    @Test
    void finds_the_bottleneck_and_tries_three_scenarios_without_javascript(Visits visits) {
        Visitor he = visits.withoutScript().signsIn(OwnReview.person(people, Role.SEND_MANAGER));
        he.opens("/watch/late").readsHeading("Which step made late plans late?");
        he.follows("the map of the whole way").readsHeading("Where do the weeks go?");
        he.reads("Where most weeks are spent").reads("A step that fewer than six journeys have taken is not drawn");
        he.follows("what would help").readsHeading("What would happen if?");
        he.types("Requests, percent more or fewer", "many").presses("Try it out");
        he.reads("There is a problem");

        he.types("Requests, percent more or fewer", "");
        he.ticksWith("Requests up by a tenth").ticksWith("A panel every week").presses("Try it out");
        assertThat(he.main().getByRole(AriaRole.HEADING).first())
                .hasText("What happens then?", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
        he.reads("What will the published figure do meanwhile?").reads("As a check: ");
        String address = he.path();
        he.follows("A panel every week").reads("with “A panel every week”");

        Visitor colleague = visits.visitor().signsIn(OwnReview.person(people, Role.COMMITTEE_MEMBER));
        colleague.opens(address).readsHeading("What happens then?");
        colleague.follows("use “Two more psychologists” as evidence");
        colleague.readsHeading("For which review is this figure?");
    }
}
