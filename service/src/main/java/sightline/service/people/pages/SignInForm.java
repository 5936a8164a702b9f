package sightline.service.people.pages;

import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;
import sightline.service.people.account.DemoPerson;

/**
 * What the sign-in page shows.
 *
 * @param email as typed last time
 * @param mistakes why the last try was refused
 * @param notice what has just been done
 * @param organisation whose accounts people may sign in with
 * @param demoPeople whom one can sign in as, in the demonstration
 */
public record SignInForm(
        String email,
        List<Mistake> mistakes,
        Optional<String> notice,
        Optional<String> organisation,
        List<DemoPerson> demoPeople) {}
