package sightline.service.people.pages;

import java.util.List;
import sightline.service.people.Mistake;

/**
 * The form in which somebody chooses a password.
 *
 * @param email whose it will be
 * @param mistakes why the last try was refused; passwords are never shown again
 */
public record ChooseForm(String email, List<Mistake> mistakes) {

    static final String OLD = "password";
    static final String NEW = "new-password";

    ChooseForm refused(String field, String words) {
        return new ChooseForm(email, List.of(new Mistake(field, words)));
    }
}
