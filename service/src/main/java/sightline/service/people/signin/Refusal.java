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

    /** One of the two is wrong, or the account may not sign in. */
    public static final String UNKNOWN = "The email address or the password is not right. Check both and try again";

    /** The one-time password is too old. */
    public static final String RUN_OUT =
            "This one-time password is more than 7 days old. Ask your Sightline administrator for a new one";

    @Serial
    private static final long serialVersionUID = 1;

    static Refusal unknown(String email) {
        return about(email, EMAIL, UNKNOWN);
    }

    static Refusal tooMany(String email, Duration pause) {
        return about(email, EMAIL, tooManyWords(pause));
    }

    static Refusal runOut(String email) {
        return about(email, PASSWORD, RUN_OUT);
    }

    static Refusal organisation(String words) {
        return about("", ORGANISATION, words);
    }

    private static Refusal about(String email, String field, String words) {
        return new Refusal(email, List.of(new Mistake(field, words)));
    }

    /** How long to wait after too many tries, in full minutes. */
    public static String tooManyWords(Duration pause) {
        long minutes = Math.max(1, (pause.toSeconds() + 59) / 60);
        return "There were too many tries that failed. Wait %d minute%s, then try again"
                .formatted(minutes, minutes == 1 ? "" : "s");
    }
}
