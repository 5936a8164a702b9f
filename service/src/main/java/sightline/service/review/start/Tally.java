package sightline.service.review.start;

import java.util.ArrayList;
import java.util.List;
import sightline.service.page.InWords;

/**
 * What a review has so far, counted.
 *
 * @param held sessions that have taken place
 * @param sessions all of them
 * @param evidence items that were not withdrawn
 * @param findings statements
 * @param recommendations to anybody
 */
public record Tally(int held, int sessions, int evidence, int findings, int recommendations) {

    /** Nothing yet. */
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    /** "2 of 4 sessions held, 31 items of evidence, no findings yet." */
    public String words() {
        if (equals(NOTHING)) {
            return "Nothing has been heard or written down yet.";
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                sessions == 0
                        ? "no session is planned yet"
                        : "%d of %s held".formatted(held, counted(sessions, "session", "sessions")));
        parts.add(counted(evidence, "item of evidence", "items of evidence"));
        parts.add(findings == 0 ? "no findings yet" : counted(findings, "finding", "findings"));
        if (recommendations > 0) {
            parts.add(counted(recommendations, "recommendation", "recommendations"));
        }
        String words = String.join(", ", parts);
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1) + ".";
    }

    /** "1 session", "4 sessions". */
    static String counted(int count, String one, String many) {
        return InWords.count(count) + " " + (count == 1 ? one : many);
    }
}
