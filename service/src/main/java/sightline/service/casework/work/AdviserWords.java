package sightline.service.casework.work;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The kinds of advice of reg 6(1), as people name them. */
public final class AdviserWords {

    private static final String OTHER = "other:";

    private static final Map<String, String> WORDS = words();

    private AdviserWords() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("educational", "Education: the school or college");
        words.put("psychological", "Educational psychologist");
        words.put("medical", "Health");
        words.put("social-care", "Social care");
        words.put("hearing-vision", "Teacher for hearing or vision");
        words.put("preparing-for-adulthood", "Preparing for adulthood");
        return words;
    }

    /** Every kind that has a name of its own, with its words. */
    public static Map<String, String> all() {
        return Collections.unmodifiableMap(WORDS);
    }

    /** A kind in words. */
    public static String of(String adviser) {
        return adviser.startsWith(OTHER)
                ? "Other: " + adviser.substring(OTHER.length())
                : WORDS.getOrDefault(adviser, adviser);
    }
}
