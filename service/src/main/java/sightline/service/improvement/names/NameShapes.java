package sightline.service.improvement.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What looks like a person's name by the way it is written, whoever it may be. Councillors hold a public office and are named. */
final class NameShapes {

    private static final String BEFORE = "(?<![\\p{L}\\d’'-])";
    private static final String WORD = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}[\\p{L}’'-]*";
    private static final String NAME = "(?<name>" + WORD + "(?:\\s+" + WORD + ")?)";
    private static final String SOMEBODY =
            "(?i:child|boy|girl|pupil|student|young person|young man|young woman|baby|son|daughter|brother|sister|mother|father"
                    + "|mum|dad|parent|carer|grandmother|grandfather|nan|aunt|uncle|witness|family)";

    /** A councillor with their title: words that may stand. */
    private static final Pattern COUNCILLOR = Pattern.compile(
            BEFORE + "(?:Cllrs?|Councillors?|Alderman)\\.?\\s+(?:" + WORD + "|\\p{Lu}\\.?)(?:\\s+" + WORD + ")?");

    /** Words that follow a forename or a relation where no person is meant: “Victoria Road”, “Thomas Coram School”. */
    private static final Set<String> NO_PEOPLE = Words.of("names/no-people.txt");

    private static final Set<String> FORENAMES = Words.of("names/forenames.txt");

    private record Shape(Pattern pattern, Predicate<MatchResult> holds) {

        Shape(String pattern) {
            this(Pattern.compile(BEFORE + pattern), NameShapes::isSomebody);
        }

        /** What holds; where it doesn't, the next word may begin a name: “As Priya Tarnbrook said”. */
        List<String> found(String words) {
            List<String> found = new ArrayList<>();
            Matcher matcher = pattern.matcher(words);
            for (int from = 0; from < words.length() && matcher.find(from); ) {
                if (holds.test(matcher)) {
                    found.add(matcher.group());
                    from = matcher.end();
                } else {
                    from = matcher.start() + 1;
                }
            }
            return found;
        }
    }

    private static final List<Shape> SHAPES = List.of(
            new Shape(
                    "(?:[Mm]rs?|MRS?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Reverend)\\.?\\s+(?:\\p{Lu}\\.?\\s+)*"
                            + NAME),
            new Shape("(?:[Mm]rs?|Ms)\\.?\\s+(?<name>\\p{Ll}{3,})"),
            new Shape(SOMEBODY + "s?,?\\s+(?:who (?:is|was)\\s+)?(?:named|called)\\s+" + NAME),
            new Shape(
                    "(?i:mother|father|mum|dad|brother|sister|son|daughter|parent|carer|child|grandmother|grandfather|nan|aunt|uncle)"
                            + "\\s+of\\s+" + NAME),
            new Shape("(?:son|daughter|brother|sister|mum|dad)\\s+" + NAME),
            new Shape("[Tt]he\\s+(?<name>" + WORD + ")\\s+family(?!\\s+(?:hub|worker|centre|support|service))"),
            new Shape(
                    Pattern.compile(BEFORE + "(?<!St\\.? )(?<name>(?<first>" + WORD
                            + ")(?:\\s+\\p{Lu}\\.?)?\\s+(?<last>" + WORD + "))(?=(?:\\s+(?<next>" + WORD + "))?)"),
                    NameShapes::isFullName));

    private NameShapes() {}

    /** What looks like a name, in the order of the shapes. */
    static Stream<String> in(String words) {
        return besidesCouncillors(words)
                .flatMap(piece -> SHAPES.stream().flatMap(shape -> shape.found(piece).stream()))
                .distinct();
    }

    /** The same words with something else in the place of what looks like a name. */
    static String without(String words, String instead) {
        String open = words;
        for (String name : in(words).toList()) {
            open = open.replaceAll(
                    "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])", Matcher.quoteReplacement(instead));
        }
        return open;
    }

    /** The pieces of a text between the councillors whom it names. */
    static Stream<String> besidesCouncillors(String words) {
        return COUNCILLOR.splitAsStream(words);
    }

    private static boolean isSomebody(MatchResult found) {
        return Stream.of(found.group("name").split("\\s+")).noneMatch(NO_PEOPLE::contains);
    }

    private static boolean isFullName(MatchResult found) {
        return FORENAMES.contains(found.group("first"))
                && !NO_PEOPLE.contains(found.group("last"))
                && (found.group("next") == null || !NO_PEOPLE.contains(found.group("next")));
    }
}
