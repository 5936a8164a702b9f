package sightline.papers.reading.words;

import java.util.regex.Pattern;

/** What is said about somebody, by the verb that follows the name. */
enum Said {
    /** They are to do something. */
    ACTS,
    /** They are asked to do something. */
    ASKED,
    /** Something is to be done with them. */
    UNDERGOES,
    /** Nothing of the kind. */
    NOTHING;

    private static final String ADVERBS =
            "(?:(?:also|therefore|urgently|now|jointly|actively|formally|immediately|further|again|each|both|as a matter of urgency|strongly|collectively|specifically|\\w+ly)\\s+){0,2}";

    private static final Pattern ASIDE = Pattern.compile(
            "\\s*,\\s*(?:with|working|together with|in (?:partnership|consultation|conjunction|collaboration|liaison) with|alongside|through|via|as|supported by|by|in|within|following|before|after|on behalf of|along with|including)\\b[^,;.]{1,160},\\s*|\\s+(?:working with|together with|in (?:partnership|consultation|conjunction|collaboration|liaison) with|alongside|along with)\\b[^,;.]{1,100}?\\s+(?=should\\b|must\\b|be\\b|to\\b|ensure\\b|is\\b|are\\b|develop\\b|review\\b|publish\\b|provide\\b|consider\\b|work\\b|produce\\b|agree\\b|report\\b|establish\\b|explore\\b|undertake\\b)|,?\\s+");

    private static final Pattern MODAL = Pattern.compile("" + ADVERBS
            + "(?:should|must|shall|will|needs? to|ought to|to|is to|are to)\\s+" + ADVERBS + "(?!not have\\b)");

    private static final Pattern BE = Pattern.compile("" + ADVERBS + "(?:be|is|are)\\s+" + ADVERBS);

    private static final Pattern ADDRESSED = Pattern.compile(
            "(?:asked|requested|invited|urged|encouraged|recommended|tasked|required|called upon|instructed|directed|authorised|commissioned|mandated|advised|reminded|strongly encouraged|charged|expected)\\b(?! by\\b)");

    private static final Pattern ADVERB = Pattern.compile(ADVERBS);

    private static final Pattern WORD = Pattern.compile("(?:not\\s+)?([A-Za-z-]+)");

    static Said after(String text, int end) {
        int at = At.after(ASIDE, text, end);
        if (at == end) {
            return NOTHING;
        }
        int verb = At.after(MODAL, text, at);
        int be = At.after(BE, text, verb);
        if (be > verb) {
            return At.match(ADDRESSED, text, be).isPresent() ? ASKED : UNDERGOES;
        }
        return verb > at || isDone(text, at) || isDone(text, At.after(ADVERB, text, at)) ? ACTS : NOTHING;
    }

    private static boolean isDone(String text, int at) {
        return At.match(WORD, text, at)
                .filter(word -> Verbs.isDone(word.group(1)))
                .isPresent();
    }

    /** Whether this makes them the ones who are to act. */
    boolean makesOwner() {
        return this == ACTS || this == ASKED;
    }
}
