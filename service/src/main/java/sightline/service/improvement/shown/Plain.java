package sightline.service.improvement.shown;

import java.util.regex.Pattern;

/** Words as XML can hold them. */
final class Plain {

    private static final Pattern UNHELD =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Plain() {}

    /** These words without what XML 1.0 can't hold. */
    static String xml(String words) {
        return UNHELD.matcher(words).replaceAll("");
    }
}
