package sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;
import sightline.service.people.account.DemoPerson;

/** An administrator's day: somebody comes, and somebody goes. */
@OnTheSite
class AdministratorTest {

    private static final String WIDAD = "widad.fenwold@exemplar.example";

    @Autowired
    DemoPeople people;

    @Test
    void lets_somebody_in_and_out_again(Visits visits) {
        Visitor administrator = visits.visitor();
        administrator.opens("/").followsInMenu("Sign in");
        administrator.signsIn(hester());
        administrator.followsInMenu("People");
        administrator.presses("Add a person");
        administrator.types("Name", "Widad Fenwold").types("Email address", WIDAD);
        administrator.ticks("Scrutiny officer");
        administrator.presses("Add this person");
        administrator.readsHeading("Widad Fenwold has an account now");
        String oneTime = administrator.readingIn(".sl-code");

        Visitor widad = visits.visitor();
        widad.signsIn(WIDAD, oneTime);
        widad.readsHeading("Choose your password");
        widad.types("One-time password", oneTime);
        widad.types("New password", "heron umbrella quarry");
        widad.presses("Set my password");
        widad.reads("Your password is set. Sign in with it.");
        widad.signsIn(WIDAD, "heron umbrella quarry");
        widad.followsInMenu("Widad Fenwold");
        widad.reads("Scrutiny officer");

        administrator.follows("Back to people");
        administrator.follows("Widad Fenwold");
        administrator.unticks("Can sign in");
        administrator.presses("Save");
        administrator.reads("The changes are saved.");

        widad.opens("/account");
        widad.readsHeading("Sign in");
        widad.signsIn(WIDAD, "heron umbrella quarry");
        widad.reads("The email address or the password is not right.");
        widad.opens("/england");
        widad.readsHeading("Where are children waiting too long, and where will they be next?");
    }

    @Test
    void shows_a_one_time_password_once(Visits visits) {
        Visitor administrator = visits.visitor();
        administrator.signsIn(hester()).opens("/people").follows("Gwilym Astonbury");
        administrator.presses("Give a one-time password");
        administrator.reads("It is shown only here and only now.");
        String oneTime = administrator.readingIn(".sl-code");
        administrator.follows("Back to people").follows("Gwilym Astonbury");
        administrator.doesNotRead(oneTime);
        assertThat(oneTime).hasSizeGreaterThan(15);
    }

    private DemoPerson hester() {
        return people.all().stream()
                .filter(person -> person.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow();
    }
}
