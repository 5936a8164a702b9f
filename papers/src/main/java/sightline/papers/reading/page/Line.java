package sightline.papers.reading.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the text that was read.
 *
 * @param raw as it stands there
 * @param text its own wording, see {@link Tidy}
 * @param from where the raw line begins
 */
record Line(String raw, String text, int from) {

    /** No line that somebody wrote is longer; what is, is taken apart. */
    static final int LONGEST = 6_000;

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length()
                    || "\n\f\r".indexOf(text.charAt(i)) >= 0
                    || i - start > LONGEST && text.charAt(i) == ' '
                    || i - start > 2 * LONGEST) {
                String raw = text.substring(start, i);
                lines.add(new Line(raw, Tidy.line(raw), start));
                start = i < text.length() && Character.isWhitespace(text.charAt(i)) ? i + 1 : i;
            }
        }
        return Bold.joined(lines, text);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    int end() {
        return from + raw.stripTrailing().length();
    }

    /** How far it is set in. */
    int indent() {
        int i = 0;
        while (i < raw.length() && (raw.charAt(i) == ' ' || raw.charAt(i) == '\u00A0')) {
            i++;
        }
        return i;
    }

    /** The level of a heading that is marked as one, or nought. */
    int heading() {
        String marked = raw.strip();
        int level = 0;
        while (level < marked.length() && marked.charAt(level) == '#') {
            level++;
        }
        return level > 0 && level <= 6 && level < marked.length() && marked.charAt(level) == ' ' ? level : 0;
    }

    /** Whether all of it is set in bold. */
    boolean isBold() {
        String marked = raw.strip();
        return marked.length() > 4
                && marked.startsWith("**")
                && marked.endsWith("**")
                && marked.indexOf("**", 2) == marked.length() - 2;
    }
}
