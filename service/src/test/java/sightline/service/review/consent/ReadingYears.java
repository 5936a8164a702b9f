package sightline.service.review.consent;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * How old a reader must be for a text to be easy, by its lengths alone: the Flesch–Kincaid grade (1975) and five years.
 * Syllables are counted as groups of vowels, less a silent e at the end.
 */
final class ReadingYears {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingYears() {}

    static double of(String text) {
        String[] sentences = text.split("[.!?:]+(?:\\s|$)");
        String[] words = Arrays.stream(text.split("[^\\p{L}’']+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        int syllables = Arrays.stream(words).mapToInt(ReadingYears::syllables).sum();
        return 0.39 * words.length / sentences.length + 11.8 * syllables / words.length - 15.59 + 5;
    }

    private static int syllables(String word) {
        String small = word.toLowerCase(java.util.Locale.UK);
        long groups = VOWELS.matcher(small).results().count();
        boolean silent = small.endsWith("e") && !small.endsWith("le") && groups > 1;
        return (int) Math.max(1, silent ? groups - 1 : groups);
    }
}
