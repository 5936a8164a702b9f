package sightline.service.review.check.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words compared as a reader compares them: without capitals, marks and spaces. */
final class Words {

    private Words() {}

    /** A text as words with one space between, and one at either end. */
    static String folded(String text) {
        return " "
                + text.toLowerCase(Locale.UK)
                        .replaceAll("['’‘`]", "")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    /** Whether a text holds a quotation: each piece between marks of omission, in this order, word for word. */
    static boolean holds(String text, String quotation) {
        String all = folded(text);
        int from = 0;
        for (String piece : pieces(quotation)) {
            int found = all.indexOf(piece, from);
            if (found < 0) {
                return false;
            }
            from = found + piece.length() - 1;
        }
        return true;
    }

    static int count(String text) {
        String folded = folded(text).strip();
        return folded.isEmpty() ? 0 : folded.split(" ").length;
    }

    /** What was left out stands as "…", "..." or in square brackets. */
    private static List<String> pieces(String quotation) {
        return Arrays.stream(quotation.split("…|\\.{3}|\\[[^\\]]*]"))
                .map(Words::folded)
                .filter(piece -> !piece.isBlank())
                .toList();
    }
}
