package sightline.papers.reading.ask;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Whether two wordings are the same but for a few words. */
public final class Same {

    private Same() {}

    /** The share of words that both have, counted once for each time they stand there (Dice's coefficient). */
    public static double share(String one, String other) {
        Map<String, Integer> words = new HashMap<>();
        int first = 0;
        for (String word : words(one)) {
            words.merge(word, 1, Integer::sum);
            first++;
        }
        int second = 0;
        int both = 0;
        for (String word : words(other)) {
            second++;
            if (words.merge(word, -1, Integer::sum) >= 0) {
                both++;
            }
        }
        return first + second == 0 ? 1 : 2.0 * both / (first + second);
    }

    private static String[] words(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.isEmpty() ? new String[0] : plain.split(" ");
    }
}
