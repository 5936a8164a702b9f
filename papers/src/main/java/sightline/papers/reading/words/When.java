package sightline.papers.reading.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.paper.Timescale;

/** What a recommendation says about when; an age, a look-back and a statutory limit are no such thing. */
public final class When {

    private static final String NUMBER =
            "(?:\\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty|eleven|fourteen|fifteen|twenty-eight|thirty|sixty|ninety)";
    private static final String SPAN = "(?:working |school |calendar )?(?:days?|weeks?|months?|years?|terms?)";
    private static final String MARK = "(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?" + Days.MONTH + "\\s+20\\d\\d";

    private static final List<Pattern> SAYS = List.of(
            Pattern.compile(
                    "\\b(?:by|before|no later than|not later than|from|until|in time for|starting in|commencing in|in|at)\\s+(?:no later than\\s+)?(?:the\\s+)?(?:(?:end|start|beginning|middle)\\s+of\\s+)?(?:the\\s+)?"
                            + MARK,
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\b(?:by|before|no later than|from|until|in|for)\\s+(?:the\\s+)?(?:(?:end|start|beginning)\\s+of\\s+)?(?:the\\s+)?(?:(?:spring|summer|autumn|winter)\\s+(?:term\\s+)?(?:of\\s+)?(?:20\\d\\d)|(?:spring|summer|autumn)\\s+term\\b|(?:spring|summer|autumn|winter)(?=[\\s.,;)]|$)|(?:financial|academic|municipal|school|calendar)\\s+year(?:\\s+20\\d\\d[/–-]\\d{2,4})?|20\\d\\d[/–-]\\d{2,4}(?:\\s+(?:financial|academic|municipal)\\s+year)?|Easter|Christmas|"
                            + Days.MONTH + "(?=[\\s.,;)]|$)(?!\\s+\\d{1,2}\\b))(?:\\s+20\\d\\d)?",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\b(?:by|before|no later than)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:20\\d\\d)(?![/\\d])",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\bwithin\\s+(?:the\\s+)?(?:next\\s+)?" + NUMBER + "\\s+" + SPAN
                            + "(?:\\s+of\\s+(?:(?!that\\b|and\\b)[^,;.()]){3,80})?",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\b(?:in|over the next|for the next|every|each|after)\\s+(?:the\\s+next\\s+)?" + NUMBER + "\\s+"
                            + SPAN + "(?:['’]\\s*time)?",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "^(?:That,?\\s+)?((?:Upon|On|Following|Once|After|Before|Prior to|Ahead of)\\s+[^,;.]{5,120}?)(?:\\s+as\\s+a\\s+response\\s+[^,]*)?,"),
            Pattern.compile(
                    "\\b(?:immediate(?:ly)?|as soon as (?:possible|practicable|reasonably practicable)|at the earliest opportunity|as a matter of urgency|without delay|with immediate effect|urgently|forthwith)\\b",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\b(?:every|each)\\s+(?:year|quarter|month|term|six months|three months|twelve months|autumn|spring|summer)\\b|\\b(?:on an? )?(?:six[- ]monthly|twice[- ]yearly|bi-?annual(?:ly)?|annual(?:ly)?|quarterly|termly|monthly|half[- ]yearly|weekly|fortnightly)(?:\\s+basis)?\\b(?!\\s+(?:review|reviews|report|SEN|budget|meeting|conference|survey|plan|statement|return))|\\b(?:twice|once) (?:a|per|each) (?:year|term)\\b",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\b(?:by|at|before|to|in time for)\\s+(?:the\\s+|its\\s+)(?:Committee['’]s\\s+|Panel['’]s\\s+)?next\\s+(?:meeting|budget|review|inspection)(?:\\s+of\\s+the\\s+(?:Committee|Panel|Cabinet))?\\b|\\bbefore\\s+(?:the\\s+)?(?:next\\s+)?(?:summer recess|budget is set|contract is renewed)\\b",
                    Pattern.CASE_INSENSITIVE));

    private static final Pattern LIMIT = Pattern.compile(
            "(?i)(?:term of office|statutory|20[- ]week|20 weeks|twenty[- ]weeks?|six[- ]weeks? (?:limit|deadline)|15 working days|over the last|in the last|past)");

    private When() {}

    /** The first thing that a wording says about when. */
    public static Optional<Timescale> of(String text) {
        Optional<Timescale> earliest = Optional.empty();
        int first = Integer.MAX_VALUE;
        for (Pattern says : SAYS) {
            Matcher found = says.matcher(text);
            while (found.find()) {
                int group = found.groupCount() > 0 ? 1 : 0;
                if (found.start(group) < first && isWhen(text, found)) {
                    first = found.start(group);
                    earliest = Optional.of(named(found.group(group).strip()));
                    break;
                }
            }
        }
        return earliest;
    }

    /** What a cell or a line for it says about when. */
    public static Timescale named(String text) {
        Optional<String> iso =
                Days.in(text).stream().findFirst().map(found -> found.date().iso());
        return new Timescale(
                text,
                iso.or(() -> Days.yearsIn(text).stream()
                        .findFirst()
                        .map(found -> found.date().iso())));
    }

    private static boolean isWhen(String text, Matcher found) {
        String around = text.substring(Math.max(0, found.start() - 14), Math.min(text.length(), found.end() + 10));
        String before = text.substring(Math.max(0, found.start() - 26), found.start());
        boolean past = before.matches(
                        "(?is).*\\b(?:undertaken|carried out|published|agreed|held|made|approved|inspection|issued|dated|report|review|launched|adopted)\\s+$")
                && found.group().matches("(?i)(?:in|from|at)\\s.*");
        return !past
                && !LIMIT.matcher(around).find()
                && !found.group().toLowerCase(java.util.Locale.ROOT).matches("(?:in|at|for|until) may");
    }
}
