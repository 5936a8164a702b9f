package sightline.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.account.Person;
import sightline.service.people.signin.SignInLimit;

/** Somebody has forgotten which password it was. */
@OnTheSite
class ForgetfulPersonTest {

    @Autowired
    Cast cast;

    @BeforeEach
    void nobody_has_tried_before() {
        cast.forgetFailedTries();
    }

    @Test
    void is_told_to_wait_and_how_long(Visits visits) {
        Person person = cast.person(Role.ADVISER);
        Visitor she = visits.visitor();
        for (int tries = 0; tries < SignInLimit.FOR_ACCOUNT; tries++) {
            she.signsIn(person.email(), "perhaps this one " + tries);
            she.reads("The email address or the password is not right. Check both and try again");
        }
        she.signsIn(person.email(), Cast.PASSWORD);
        she.reads("There were too many tries that failed. Wait 15 minutes, then try again");
        she.opens("/account").readsHeading("Sign in");
    }

    @Test
    void remembers_in_time_and_lands_where_she_wanted(Visits visits) {
        Person person = cast.person(Role.ADVISER);
        Visitor she = visits.visitor();
        she.opens("/account/password");
        she.readsHeading("Sign in");
        she.types("Email address", person.email())
                .types("Password", "perhaps this one")
                .presses("Sign in");
        she.reads("The email address or the password is not right.");
        she.types("Password", Cast.PASSWORD).presses("Sign in");
        she.readsHeading("Change your password");
    }
}
