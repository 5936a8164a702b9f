package sightline.papers.plain;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts the syllables of an English word by the groups of its vowels, less those that are silent. */
final class Syllables {

    /** Frequent words of this field that the rules get wrong. */
    private static final Map<String, Integer> KNOWN = Map.ofEntries(
            Map.entry("people", 2),
            Map.entry("something", 2),
            Map.entry("sometimes", 2),
            Map.entry("someone", 2),
            Map.entry("therefore", 2),
            Map.entry("being", 2),
            Map.entry("doing", 2),
            Map.entry("going", 2),
            Map.entry("science", 2),
            Map.entry("area", 3),
            Map.entry("areas", 3),
            Map.entry("idea", 3),
            Map.entry("ideas", 3),
            Map.entry("parliament", 3),
            Map.entry("every", 2),
            Map.entry("business", 2),
            Map.entry("wednesday", 2));

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]");

    /** Where an e isn't heard: made, names, passed, timely, statement; but in table, houses, wanted it is. */
    private static final Pattern SILENT = Pattern.compile("""
            (?<![aeiouyl])e$|[aeiouy]le$|(?<![aeiouycgsxz]|ch|sh|[^aeiouy]l)es$|(?<![aeiouydt])ed$\
            |(?<=[^aeiouyl])e(?=(?:ly|liness|less|ness|ments?|ful|fully)$)\
            """);

    /** Vowels side by side that are two syllables: material, various, period, quiet, actual, video, create, seeing. */
    private static final Pattern TWO = Pattern.compile("""
            (?<![ctgsx])ia|(?<=[ct])iat|(?<![ctgsx])iou|(?<![ctgsxhln])io(?!u)|(?<![ct])ie(?=n[ct]|t)|(?<![qg])ua\
            |ue(?=[tl])|uou|ui(?=t[iy])|eo(?!u|p|n$|ns$)|(?<=cr)eat|ea(?=lit)|(?<=[aeiouy])ings?$\
            """);

    private Syllables() {}

    static int in(String word) {
        int all = 0;
        for (String part : word.split("-", -1)) {
            all += inOne(part);
        }
        return all;
    }

    private static int inOne(String part) {
        String letters = NOT_A_LETTER.matcher(part.toLowerCase(Locale.UK)).replaceAll("");
        Integer known = KNOWN.get(letters);
        if (known != null) {
            return known;
        }
        long count = VOWELS.matcher(letters).results().count()
                + TWO.matcher(letters).results().count()
                - (SILENT.matcher(letters).find() ? 1 : 0);
        return (int) Math.max(1, count);
    }
}
