package sightline.exchange.places;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How alike two authorities are, in the words of the Department's statistical neighbour model. */
public enum Closeness {
    EXTREMELY_CLOSE("Extremely close"),
    VERY_CLOSE("Very close"),
    CLOSE("Close"),
    SOMEWHAT_CLOSE("Somewhat close"),
    NOT_CLOSE("Not close");

    private final String words;

    Closeness(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The closeness of a printed word, whatever its capitals; empty for any other word. */
    public static Optional<Closeness> of(String printed) {
        String folded = printed.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(c -> c.words.toLowerCase(Locale.ROOT).equals(folded))
                .findFirst();
    }
}
