package sightline.service.review.report.open;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says counts of one to five children or their families as "fewer than 6", so that nobody can be known by their number.
 * "One" as a word is left: "one parent told us" tells a story and is no count.
 */
final class SmallCounts {

    private static final String PEOPLE =
            "child(?:ren)?|famil(?:y|ies)|pupils?|young (?:people|persons?|adults?)|students?"
                    + "|learners?|parents?|carers?|mothers?|fathers?|girls?|boys?|siblings?|daughters?|sons?|toddlers?";

    /** Up to three words may stand between the count and whom it counts: "3 of the 14 older pupils". */
    private static final Pattern SMALL = Pattern.compile(
            "(?<![\\d.,/£%–-])\\b(?:[1-5]|two|three|four|five)\\b(?!\\.\\d)(?<between>(?:\\s+(?!in\\b|to\\b|or\\b|and\\b|per\\b)[\\p{L}\\d'’-]+){0,4}?)\\s+(?<who>"
                    + PEOPLE + ")\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_COUNT = Pattern.compile(
            "\\b(weeks?|days?|months?|years?|hours?|schools?|terms?|times|visits?|meetings?)\\b",
            Pattern.CASE_INSENSITIVE);

    private SmallCounts() {}

    /** Words of ours: the count is said another way. */
    static String said(String words) {
        return replaced(words, "", "");
    }

    /** Words of somebody else: what is not theirs stands in square brackets. */
    static String quoted(String words) {
        return replaced(words, "[", "]");
    }

    private static String replaced(String words, String before, String after) {
        return SMALL.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(
                        OTHER_COUNT.matcher(found.group("between")).find()
                                ? found.group()
                                : said(found, before, after)));
    }

    private static String said(MatchResult found, String before, String after) {
        boolean begins = Character.isUpperCase(found.group().charAt(0));
        return before + (begins ? "Fewer" : "fewer") + " than 6" + after + found.group("between") + " "
                + many(found.group("who"));
    }

    private static String many(String who) {
        return switch (who.toLowerCase(java.util.Locale.UK)) {
            case "child" -> "children";
            case "family" -> "families";
            case "young person" -> "young people";
            default -> who.endsWith("s") || who.endsWith("n") || who.endsWith("e") ? who : who + "s";
        };
    }
}
