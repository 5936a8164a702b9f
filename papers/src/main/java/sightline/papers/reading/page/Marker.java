package sightline.papers.reading.page;

import java.util.Optional;

/**
 * What is printed before an item: a bullet, a number, a letter or a name such as "Recommendation 4:".
 *
 * @param printed with its punctuation
 * @param number the number or letter alone; empty for a bullet
 * @param style what sort of marker
 * @param shape its punctuation with "n" for the number, so that lists of one level can be told from others
 */
public record Marker(String printed, Optional<String> number, Style style, String shape) {

    /** The sorts of markers. */
    public enum Style {
        BULLET,
        NUMBER,
        LETTER,
        ROMAN,
        /** The number of a paragraph, such as 4.2. */
        PARAGRAPH,
        /** A marker that says it is a recommendation. */
        NAMED
    }

    boolean isBullet() {
        return style == Style.BULLET;
    }

    /** Whether both could stand in one list. */
    public boolean isLike(Marker other) {
        return style == other.style && (style == Style.BULLET || style == Style.NAMED || shape.equals(other.shape));
    }

    /** Its place in a list that counts: 3 for "3", "c" and "iii"; nought where it doesn't count. */
    public int place() {
        String at = number.orElse("");
        return switch (style) {
            case BULLET -> 0;
            case LETTER -> at.isEmpty() ? 0 : Character.toLowerCase(at.charAt(0)) - 'a' + 1;
            case ROMAN -> Roman.value(at);
            case NUMBER, PARAGRAPH, NAMED -> lastNumber(at);
        };
    }

    private static int lastNumber(String text) {
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start == end || end - start > 4 ? 0 : Integer.parseInt(text.substring(start, end));
    }
}
