package sightline.papers.reading.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few words that head a recommendation in its own line: "Appeals – The officer should …". */
final class Titled {

    private static final Pattern TITLE = Pattern.compile(
            "^(?![^:–—]*\\b(?:should|must|be|that|recommends?)\\b)[A-Z][^.;:–—?!]{1,58}?\\s*(?::|–|—| - )\\s+(?=(?:The|That|All|Each|Every|Schools|We|A|An|By|To)\\b)");

    private Titled() {}

    /** What comes after such words. */
    static String without(String text) {
        return text.substring(length(text));
    }

    static int length(String text) {
        Matcher title = TITLE.matcher(text);
        return title.find() ? title.end() : 0;
    }
}
