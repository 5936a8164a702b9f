package sightline.service.people.signin;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import sightline.service.people.Mistake;

/**
 * Why somebody could not sign in, kept until the page has told them.
 *
 * @param email what they typed, to be kept in the form
 * @param mistakes in the order of the page
 */
public record Refusal(String email, List<Mistake> mistakes) implements Serializable {

    /** The form's field for the email address. */
    public static final String EMAIL = "email";

    /** The form's field for the password. */
    public static final String PASSWORD = "password";

    /** The button of the organisation's own accounts. */
    public static final String ORGANISATION = "organisation";

    @Serial
    private static final long serialVersionUID = 1;

    static Refusal unknown(String email) {
        return about(email, EMAIL, "The email address or the password is not right. Check both and try again");
    }

    static Refusal tooMany(String email, Duration wait) {
        return about(email, EMAIL, tooManyWords(wait));
    }

    static Refusal runOut(String email) {
        return about(
                email,
                PASSWORD,
                "This one-time password is more than 7 days old. Ask your Sightline administrator for a new one");
    }

    static Refusal organisation(String words) {
        return about("", ORGANISATION, words);
    }

    private static Refusal about(String email, String field, String words) {
        return new Refusal(email, List.of(new Mistake(field, words)));
    }

    /** How long to wait after too many tries, in full minutes. */
    public static String tooManyWords(Duration wait) {
        long minutes = Math.max(1, (wait.toSeconds() + 59) / 60);
        return "There were too many tries that failed. Wait %d minute%s, then try again"
                .formatted(minutes, minutes == 1 ? "" : "s");
    }
}
