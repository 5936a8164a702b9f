package sightline.papers.reading.ask;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a table, or a line such as "Owner: …", tells about a recommendation. */
public enum Column {
    NUMBER("(?:(?:rec(?:ommendation)?\\.? )?(?:no|number|ref|reference|id|#)\\.?|#|rec\\.?|item|item no\\.?)"),
    RECOMMENDATION(
            "(?:(?:[\\w'’&-]+ ){0,4}recommendations?(?:\\(s\\))?(?: (?:\\d{1,2}|text|to cabinet|made|from .{3,40}|of .{3,50}))?|proposals?|what (?:the|we) .{0,30}(?:asked|recommend).{0,12}|we recommend(?: that)?)"),
    RESPONSE(
            "(?:(?:[\\w'’]+ ){0,3}(?:response|reply|decision|agreed\\?|accepted\\?|outcome)(?: (?:of|by|from) .{3,30})?|agreed ?/ ?(?:not|partially|rejected).{0,30}|accept(?:ed)?(?: ?/ ?| or )(?:reject|not).{0,30}|(?:agreed|accepted)(?: \\(?y(?:es)?/no?\\)?)?|cabinet position)"),
    REASON(
            "(?:reasons?|rationale|comments?|explanation|why|(?:reasons?|comments?)(?: for| and| on)? .{3,40}|notes?|officer comments?|basis)"),
    OWNER(
            "(?:owners?|leads?|lead (?:officer|member|officer\\(s\\)|person|agency|body)|responsible(?: (?:officer|person|body|for action))?|responsibility|who(?: will do it| by| is responsible)?|by whom|action by|addressed to|addressee|accountable(?: officer)?|assigned to|directed to|for)"),
    TIMESCALE(
            "(?:timescales?|time ?frames?|by when|when|deadline|target(?: date| completion)?|due(?: date| by)?|completion date|date(?: for (?:completion|action))?|implementation date|timeline|target date for completion)"),
    ACTION(
            "(?:actions?(?: (?:required|to be taken|taken|agreed|proposed|planned))?|(?:proposed|agreed|planned|what|how) (?:actions?|we will do(?: it)?)|what will (?:we|be) do(?:ne)?|next steps|steps)"),
    PROGRESS(
            "(?:progress(?: (?:to date|update|so far))?|(?:current )?(?:status|position)|updates?(?: .{3,30})?|rag(?: (?:status|rating))?|latest(?: position)?|state)"),
    OTHER(
            "(?:evidence|impact|resources?(?: implications?)?|costs?|priority|theme|outcomes?|measures?(?: of success)?|success (?:measure|criteria)|risks?|page|paragraph)");

    private final Pattern named;

    Column(String named) {
        this.named = Pattern.compile("(?i)^" + named + "\\s*:?$");
    }

    /** The column that goes by this name. */
    static Optional<Column> named(String head) {
        String name = head.strip();
        if (name.isEmpty() || name.length() > 60) {
            return Optional.empty();
        }
        for (Column column : values()) {
            if (column.named.matcher(name).matches()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
