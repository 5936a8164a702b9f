package sightline.papers.pdf;

import java.util.regex.Pattern;
import sightline.papers.font.Typeface;
import sightline.papers.report.Report;

/** What stands in the margins of every page: the title, the status, whose it is, and the number of the page. */
final class Margins {

    /** A longer line would run into its neighbour. */
    private static final int LONGEST = 70;

    /** What fits of a longer line, whole words where there are any. */
    private static final Pattern START = Pattern.compile("^(.{1,%1$d}(?=\\s)|.{%1$d}).*$".formatted(LONGEST));

    /** The 26 mm of the upper margin, see {@link #of}. */
    static final float TOP_IN_POINTS = 26 * 72 / 25.4f;

    private Margins() {}

    /** The first page has its cover and needs no more than its number. */
    static String of(Report report) {
        return """
                @page { size: A4; margin: 26mm 24mm;%s%s%s%s }
                @page :first {%s%s%s }
                """.formatted(
                        box("top-left", quoted(report.title())),
                        box("top-right", quoted(report.cover().status())),
                        box("bottom-left", quoted(report.cover().authority())),
                        box("bottom-right", "\"Page \" counter(page) \" of \" counter(pages)"),
                        box("top-left", "\"\""),
                        box("top-right", "\"\""),
                        box("bottom-left", "\"\""));
    }

    /** Each box names its font: a box that inherits one doesn't find the file that comes with us. */
    private static String box(String place, String content) {
        boolean top = place.startsWith("top");
        return """
                 @%s { content: %s; font-family: "%s"; font-size: 8.5pt; color: #484949; text-align: %s;\
                 vertical-align: %s; padding-%s: 7mm; %s}
                """.formatted(
                        place,
                        content,
                        Typeface.NAME,
                        place.endsWith("left") ? "left" : "right",
                        top ? "bottom" : "top",
                        top ? "bottom" : "top",
                        place.equals("top-right") ? "font-weight: bold; " : "");
    }

    /** Words as a string of a style sheet: what would end it, or the element around it, is written as a number. */
    private static String quoted(String words) {
        String line = words.length() <= LONGEST ? words : START.matcher(words).replaceFirst("$1\u2026");
        StringBuilder out = new StringBuilder("\"");
        line.codePoints().forEach(c -> {
            if ("\"\\<>&\n".indexOf(c) >= 0) {
                out.append("\\%06x".formatted(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
