package sightline.service.casework.advice;

import java.util.Locale;
import java.util.Map;

/** Kinds of advice (reg 6(1)) as people read them, and as addresses of pages hold them. */
public final class AdviceKind {

    private static final String OTHER = "other:";

    private static final Map<String, String> WORDS = Map.of(
            "educational", "Educational advice",
            "medical", "Medical advice",
            "psychological", "Psychological advice",
            "social-care", "Social care advice",
            "hearing-vision", "Advice on hearing or sight",
            "preparing-for-adulthood", "Advice on preparing for adulthood",
            "parent", "The family's own views");

    private AdviceKind() {}

    /** "Psychological advice". */
    public static String words(String adviser) {
        String named = adviser.startsWith(OTHER) ? adviser.substring(OTHER.length()) : adviser;
        return WORDS.getOrDefault(adviser, first(named) + " advice");
    }

    /** The kind as an address holds it: small letters, digits and hyphens. */
    public static String slug(String adviser) {
        return adviser.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String first(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
