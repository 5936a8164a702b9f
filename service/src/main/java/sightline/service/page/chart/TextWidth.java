package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.List;

/** How wide words will be, judged from the advance widths of Arial; other characters are judged wide. */
public final class TextWidth {

    /** Advance widths of the characters from space to tilde, in thousandths of the letter size. */
    private static final int[] ARIAL = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private static final double BOLD = 1.09;
    private static final String MORE = "\u2026";

    private TextWidth() {}

    static double of(String text, double size, boolean bold) {
        long thousandths =
                text.codePoints().map(Xml::shown).mapToLong(TextWidth::advance).sum();
        return thousandths * size / 1000 * (bold ? BOLD : 1);
    }

    private static int advance(int c) {
        if (c >= ' ' && c <= '~') {
            return ARIAL[c - ' '];
        }
        return switch (c) {
            case '\u2212' -> 584;
            case '\u2013' -> 556;
            case '\u2019' -> 222;
            default -> c < 0x250 ? 800 : c < 0x1100 ? 1000 : 1400;
        };
    }

    /** The words in lines no wider than the room; what does not go into the last line ends in three dots. */
    public static List<String> wrap(String text, Lettering style, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            if (lines.size() == most - 1) {
                lines.add(shorten(rest, style, room));
                break;
            }
            int end = lineEnd(rest, style, room);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return List.copyOf(lines);
    }

    /** As much of the words as there is room for, with three dots where some are left out. */
    public static String shorten(String text, Lettering style, double room) {
        if (style.width(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && style.width(text.substring(0, end) + MORE) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + MORE;
    }

    private static int lineEnd(String text, Lettering style, double room) {
        if (style.width(text) <= room) {
            return text.length();
        }
        int fits = 0;
        int space = 0;
        while (fits < text.length() && style.width(text.substring(0, text.offsetByCodePoints(fits, 1))) <= room) {
            if (Character.isWhitespace(text.charAt(fits))) {
                space = fits;
            }
            fits = text.offsetByCodePoints(fits, 1);
        }
        if (fits < text.length() && Character.isWhitespace(text.charAt(fits))) {
            return fits;
        }
        return space > 0 ? space : Math.max(fits, text.offsetByCodePoints(0, 1));
    }
}
