package sightline.papers.reading.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a piece of text is worded as something that is asked for. */
public final class Asking {

    private static final Pattern OPENS = Pattern.compile(
            "^(?:[“\"‘'(]?)(?:That\\b|THAT\\b|that\\b(?= the| a| an| all| [A-Z])|We (?:also |therefore |further |strongly )*(?:recommend|ask|request|urge)\\b|(?:It is|IT IS) (?:further |also )?(?:recommended|RECOMMENDED)\\b|RECOMMENDED\\b|(?:The|This) (?:[\\w'’&-]+ ){0,6}(?:recommends|asks|requests|urges|calls on)\\b)");

    private static final Pattern TO = Pattern.compile("^(?:To|to)\\s+(?:\\w+ly\\s+)?([a-z-]+)\\b");
    private static final Pattern FIRST = Pattern.compile(
            "^(?:(?:Urgently|Immediately|Jointly|Proactively|Further|Formally|Actively|Fully|Better|Regularly) )?([A-Za-z][a-z]*(?:-[a-z]+)?)\\b");
    private static final Pattern MODAL =
            Pattern.compile("^(?:\\S+\\s+){1,22}?(?:should|must|shall)\\s+(?!have\\b)\\w+");
    private static final Pattern SUBJUNCTIVE = Pattern.compile(
            "^(?:(?!will\\b|can\\b|may\\b|would\\b|could\\b|to\\b|not\\b|was\\b|were\\b|had\\b)\\S+\\s+){1,20}?(?<!\\b(?:will|can|may|would|could|to|not) )be\\s+(?:\\w+ly\\s+)?\\w+(?:ed|en|ade|un|et|ought|awn|one|old|eld|elt|ut|ept|ent|aid|ead|own)\\b");
    private static final Pattern TOLD_OF = Pattern.compile(
            "\\b(?:was|were|had|heard|told|noted that|explained|stated|felt|agreed with|reported that|constantly)\\b");

    private static final Pattern NOUN = Pattern.compile(
            "^(?:Support|Plans?|Work|Changes?|Contact|Transport|Progress|Demand|Visits?|Place|Model)\\s+(?:for|of|in|by|with|on|to)\\s+(?:\\S+\\s+){1,6}?(?:is|are|was|were|has|have|had)\\b");

    private Asking() {}

    /** Whether it asks for something. */
    public static boolean is(String words) {
        if (words.endsWith("?")) {
            return false;
        }
        String text = Titled.without(words);
        if (OPENS.matcher(text).find()) {
            return true;
        }
        Matcher to = TO.matcher(text);
        if (to.find()) {
            return Verbs.isPlain(to.group(1));
        }
        return isImperative(text) || isOfSomebody(text) || asks(MODAL, text) || asks(SUBJUNCTIVE, text);
    }

    /** Whether it begins with what to do. */
    public static boolean isImperative(String text) {
        Matcher first = FIRST.matcher(text);
        return first.find() && Verbs.isPlain(first.group(1)) && !isNoun(text, first.end());
    }

    /** "Support services were cut" begins with no order. */
    private static boolean isNoun(String text, int end) {
        String rest = text.substring(end);
        return NOUN.matcher(text).find()
                || rest.matches(
                        "(?s)\\s+(?:is|are|was|were|has|have|had|of|for(?= the (?:year|council))|in \\d{4}|services? (?:is|are|was|were|for)|and \\w+ (?:is|are|was|were|of)|by \\w+ (?:is|was))\\b.*")
                || rest.isBlank()
                || rest.matches("(?s)\\s*[:–-].{0,20}");
    }

    private static boolean isOfSomebody(String text) {
        String said =
                text.replaceFirst("^(?:By|In|Within|Upon|Following|Subject to|Before|From)\\b[^,]{3,120},\\s+", "");
        return Agents.at(said, 0)
                .map(agent -> Said.after(said, agent.end()))
                .filter(Said::makesOwner)
                .isPresent();
    }

    /** Whether it does, and what stands before that doesn't tell of something past. */
    private static boolean asks(Pattern pattern, String text) {
        Matcher asks = pattern.matcher(text);
        return asks.find() && !TOLD_OF.matcher(asks.group()).find();
    }
}
