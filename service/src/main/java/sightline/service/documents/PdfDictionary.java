package sightline.service.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before a stream of a PDF.
 *
 * @param text with the escapes of names undone; where its beginning is in doubt, more than belongs to it
 * @param isWhole whether it is beyond doubt where it begins
 */
record PdfDictionary(String text, boolean isWhole) {

    private static final int NEAR = 4_096;
    private static final int FAR = 1 << 20;

    private static final Pattern BEGINNING = Pattern.compile("\\d+\\s+\\d+\\s+obj(?![a-z])");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    static PdfDictionary before(int stream, FileBytes bytes) {
        PdfDictionary near = within(NEAR, stream, bytes);
        return near.isWhole() ? near : within(FAR, stream, bytes);
    }

    boolean mentions(Pattern pattern) {
        return pattern.matcher(text).find();
    }

    private static PdfDictionary within(int reach, int stream, FileBytes bytes) {
        int from = Math.max(0, stream - reach);
        String before = bytes.text(from, stream - from);
        int beginning = BEGINNING
                .matcher(before)
                .results()
                .mapToInt(found -> found.start())
                .reduce(-1, (first, last) -> last);
        String own = before.substring(Math.max(0, beginning));
        return beginning >= 0 && !isInComment(before, beginning) && isBalanced(own)
                ? new PdfDictionary(unescaped(own), true)
                : new PdfDictionary(unescaped(before), false);
    }

    private static boolean isInComment(String text, int place) {
        int line = Math.max(text.lastIndexOf('\n', place), text.lastIndexOf('\r', place));
        return text.substring(line + 1, place).contains("%");
    }

    /** Clause 7.3.4.2: whether no text in round brackets ends here that did not begin here. */
    private static boolean isBalanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '(' -> open++;
                case ')' -> open--;
                default -> {}
            }
        }
        return open == 0;
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
