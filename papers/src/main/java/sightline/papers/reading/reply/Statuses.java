package sightline.papers.reading.reply;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.papers.reading.paper.Action.Progress;
import sightline.papers.reading.paper.Status;

/** What the words of an answer come to; to note something, or to agree in principle, is not to accept it. */
final class Statuses {

    private static final Map<Status, Pattern> ANSWERS = answers();
    private static final Map<Progress, Pattern> STATES = states();

    private Statuses() {}

    static Optional<Status> of(String words) {
        return first(ANSWERS, words);
    }

    static Optional<Progress> progress(String words) {
        return first(STATES, words);
    }

    private static <K> Optional<K> first(Map<K, Pattern> kinds, String words) {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<Status, Pattern> answers() {
        String yes = "(?:agree[ds]?|accept(?:ed|s)?|approve[ds]?|support(?:ed|s)?|endorse[ds]?|adopt(?:ed|s)?)";
        Map<Status, Pattern> answers = new LinkedHashMap<>();
        put(
                answers,
                Status.NOT_AGREED,
                "\\b(?:not|unable to|cannot|could not|can't|didn['’]t|did not|does not|do not)(?: be)? (?:\\w+ )?" + yes
                        + "\\b|\\b(?:reject(?:ed|s)?|decline[ds]?|disagree[ds]?|refuse[ds]?)\\b|^no\\b");
        put(
                answers,
                Status.PARTIALLY_AGREED,
                "\\b(?:partial(?:ly)?|part(?:ly)?)[ -]*(?:been )?(?:" + yes + "|agreement)|\\b" + yes
                        + "[ ,(–-]+(?:partially|partly|in part)\\b|\\b(?:in part|partially)\\b");
        put(answers, Status.AGREED_IN_PRINCIPLE, "\\bin principle\\b|\\bprinciples?\\b[^.]{0,80}\\b" + yes + "\\b");
        put(
                answers,
                Status.DEFERRED,
                "\\b(?:deferred?|deferral|postponed|to be considered (?:later|at a later)|decision (?:delayed|to follow)|held over)\\b");
        put(answers, Status.AGREED, "\\b" + yes + "\\b|^yes\\b");
        put(answers, Status.NOTED, "\\bnoted\\b(?! that)");
        return answers;
    }

    private static Map<Progress, Pattern> states() {
        Map<Progress, Pattern> states = new LinkedHashMap<>();
        put(
                states,
                Progress.OUTSTANDING,
                "\\b(?:outstanding|not (?:yet )?(?:started|begun|complete|done|in place)|overdue|incomplete|to be undertaken|no progress)\\b|^red\\b");
        put(states, Progress.PAUSED, "\\b(?:paused|on hold|suspended|stalled)\\b");
        put(states, Progress.BUSINESS_AS_USUAL, "\\b(?:business as usual|bau|ongoing work)\\b");
        put(states, Progress.COMPLETED, "\\b(?:completed?|done|implemented|achieved|closed|delivered)\\b|^blue\\b");
        put(
                states,
                Progress.IN_PROGRESS,
                "\\b(?:in progress|on track|under ?way|ongoing|started|begun|progressing|partially)\\b|^(?:green|amber)\\b");
        put(
                states,
                Progress.PLANNED,
                "\\b(?:planned|to be included|scheduled|will be|due to|expectations? and aspirations?)\\b");
        return states;
    }

    private static <K> void put(Map<K, Pattern> kinds, K kind, String pattern) {
        kinds.put(kind, Pattern.compile("(?i)" + pattern));
    }
}
