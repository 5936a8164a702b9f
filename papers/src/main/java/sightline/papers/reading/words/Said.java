package sightline.papers.reading.words;

import java.util.regex.Matcher;
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

    private static final String ADVERBS = "(?:(?:also|therefore|urgently|now|jointly|actively|formally|immediately|further|again|each|both|as a matter of urgency|strongly|collectively|specifically|\\w+ly)\\s+){0,2}";

    private static final Pattern ASIDE = Pattern.compile("\\G\\s*,\\s*(?:with|working|together with|in (?:partnership|consultation|conjunction|collaboration|liaison) with|alongside|through|via|as|supported by|by|in|within|following|before|after|on behalf of|along with|including)\\b[^,;.]{1,160},\\s*|\\G\\s+(?:working with|together with|in (?:partnership|consultation|conjunction|collaboration|liaison) with|alongside|along with)\\b[^,;.]{1,100}?\\s+(?=should\\b|must\\b|be\\b|to\\b|ensure\\b|is\\b|are\\b|develop\\b|review\\b|publish\\b|provide\\b|consider\\b|work\\b|produce\\b|agree\\b|report\\b|establish\\b|explore\\b|undertake\\b)|\\G,?\\s+");

    private static final Pattern MODAL = Pattern.compile(
            "\\G" + ADVERBS + "(?:should|must|shall|will|needs? to|ought to|to|is to|are to)\\s+" + ADVERBS + "(?!not have\\b)");

    private static final Pattern BE = Pattern.compile("\\G" + ADVERBS + "(?:be|is|are)\\s+" + ADVERBS);

    private static final Pattern ADDRESSED = Pattern.compile(
            "\\G(?:asked|requested|invited|urged|encouraged|recommended|tasked|required|called upon|instructed|directed|authorised|commissioned|mandated|advised|reminded|strongly encouraged|charged|expected)\\b(?! by\\b)");

    private static final Pattern WORD = Pattern.compile("\\G(?:not\\s+)?([A-Za-z-]+)");

    static Said after(String text, int end) {
        Matcher aside = ASIDE.matcher(text);
        if (!aside.find(end) || aside.start() != end) {
            return NOTHING;
        }
        int at = aside.end();
        Matcher modal = MODAL.matcher(text);
        boolean must = modal.find(at) && modal.start() == at;
        int verb = must ? modal.end() : at;
        Matcher be = BE.matcher(text);
        if (be.find(verb) && be.start() == verb) {
            Matcher addressed = ADDRESSED.matcher(text);
            return addressed.find(be.end()) && addressed.start() == be.end() ? ASKED : UNDERGOES;
        }
        if (must) {
            return ACTS;
        }
        Matcher adverb = Pattern.compile("\\G" + ADVERBS).matcher(text);
        int plain = adverb.find(at) && adverb.start() == at ? adverb.end() : at;
        for (int start : new int[] {at, plain}) {
            Matcher word = WORD.matcher(text);
            if (word.find(start) && word.start() == start && Verbs.isDone(word.group(1))) {
                return ACTS;
            }
        }
        return NOTHING;
    }

    /** Whether this makes them the ones who are to act. */
    boolean makesOwner() {
        return this == ACTS || this == ASKED;
    }
}
