package sightline.service.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An email address in lower case, at most 254 characters (RFC 5321, section 4.5.3.1.3).
 *
 * @param address in lower case, without spaces around it
 */
public record Email(String address) {

    private static final Pattern FORM = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+");
    private static final int LONGEST = 254;

    /** The address somebody typed, or nothing if it can't be one. */
    public static Optional<Email> of(String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST && FORM.matcher(address).matches()
                ? Optional.of(new Email(address))
                : Optional.empty();
    }

    /** What stands before the last @. */
    public String mailbox() {
        return address.substring(0, address.lastIndexOf('@'));
    }
}
