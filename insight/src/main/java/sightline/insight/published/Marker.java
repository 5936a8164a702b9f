package sightline.insight.published;

import java.util.Arrays;
import java.util.Optional;

/** Why a published cell holds no count. */
public enum Marker {
    /** Not available: the authority gave no usable figure, or it was withdrawn in a revision. */
    UNAVAILABLE("x", "not available"),
    /** Not applicable: there is nothing this cell could count. */
    NOT_APPLICABLE("z", "not applicable");

    private final String symbol;
    private final String words;

    Marker(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    /** The symbol as the Department for Education prints it. */
    public String symbol() {
        return symbol;
    }

    /** The reason as people read it. */
    public String words() {
        return words;
    }

    /** The marker of a printed symbol, or empty where the symbol is not one. */
    public static Optional<Marker> of(String symbol) {
        return Arrays.stream(values()).filter(m -> m.symbol.equals(symbol)).findFirst();
    }
}
