package sightline.service.people.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.service.people.Email;

/** What a password of one's own must be: long and not guessed from the account (NIST SP 800-63B, OWASP ASVS 5.0 V6.2). */
public final class PasswordRule {

    /** The fewest characters. */
    public static final int SHORTEST = 12;

    /** bcrypt reads no more bytes than these. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRule() {}

    /** Why this password can't be taken, in words, or nothing if it can. */
    public static Optional<String> refusal(String password, String email, String name) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Your new password must have at least %d characters".formatted(SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(
                    "Your new password must have at most %d characters; accents count double".formatted(MOST_BYTES));
        }
        if (Stream.of(email, name, mailbox(email)).map(PasswordRule::bare).anyMatch(bare(password)::equals)) {
            return Optional.of("Your new password must be different from your name and email address");
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(
                    "Your new password repeats too few characters; try three words that do not belong together");
        }
        return Optional.empty();
    }

    private static String mailbox(String email) {
        return Email.of(email).map(Email::mailbox).orElse(email);
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s.@_-]", "");
    }
}
