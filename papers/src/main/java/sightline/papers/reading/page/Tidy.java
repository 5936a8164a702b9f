package sightline.papers.reading.page;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** A line's own wording: without tags, marks of weight and odd spaces; quotes and dashes stay as printed. */
public final class Tidy {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
    private static final Pattern LISTED = Pattern.compile("(?i)<(?:li|ul)\\b[^<>]{0,200}>\\s*•?");
    private static final Pattern WEIGHT =
            Pattern.compile("\\*\\*+|__+|(?<=\\s|^)\\*(?=\\w)|(?<=[\\w.,;:])\\*(?=\\s|$)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\uFEFF&&[^\\t]]+");
    private static final Pattern HASHES = Pattern.compile("^\\s*#{1,6}\\s+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=[-*_#().\\[\\]|>])");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\u00AD\\u0000-\\u0008\\u000E-\\u001F]");

    private Tidy() {}

    /** The wording of a line, with its tabs. */
    static String line(String raw) {
        String text = raw;
        if (text.indexOf('<') >= 0) {
            text = LISTED.matcher(text).replaceAll(" • ");
            text = TAG.matcher(text).replaceAll(" ");
        }
        if (text.indexOf('&') >= 0) {
            text = Parser.unescapeEntities(text, false);
        }
        if (text.indexOf('\\') >= 0) {
            text = ESCAPED.matcher(text).replaceAll("");
        }
        text = HASHES.matcher(
                        WEIGHT.matcher(UNPRINTABLE.matcher(text).replaceAll("")).replaceAll(""))
                .replaceFirst("");
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** The same without tabs. */
    public static String text(String raw) {
        return line(raw).replace('\t', ' ').replaceAll(" {2,}", " ").strip();
    }
}
