package sightline.exchange.mapping;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.journey.event.EventName;

/** What headings of extracts usually mean, and what words in them do. */
final class HeadingWords {

    /** Who a child or young person is. */
    static final String PERSON = "UPN|pupil|child|person|client|\\bID\\b";

    /** Which request or plan. */
    static final String CASE = "case|journey|request (no|id|ref)|episode";

    /** Whose. */
    static final String COUNCIL = "\\bLA\\b|authority|council";

    /** Who asked for an assessment. */
    static final String SOURCE = "(request|ask|referr)e?(ed|er)? by|source|referrer";

    /** The more special heading first: a column is given to the first that fits. */
    private static final Map<Pattern, ColumnUse.Day> EVENTS = new LinkedHashMap<>();

    /** Numbers of SEN2 for who asked. */
    private static final Map<Pattern, String> SOURCES = new LinkedHashMap<>();

    static {
        says("withdr", EventName.REQUEST_WITHDRAWN);
        asked("psych.*(request|sought|asked)|ep.*(request|sought)", "psychological");
        came("psych.*|\\bep\\b.*(advice|report|receiv).*", "psychological");
        asked("(health|medical).*(request|sought|asked)", "medical");
        came("(health|medical).*(receiv|return|advice)", "medical");
        asked("social.*(request|sought|asked)", "social-care");
        came("social.*(receiv|return|advice)", "social-care");
        says("(not|refus|declin).*assess|assess.*(refus|declin)", EventName.DECIDED_NOT_TO_ASSESS);
        says("(decision|agreed|decided).*assess|assess.*(decision|agreed)", EventName.DECIDED_TO_ASSESS);
        says("(not|refus).*issue|issue.*refus", EventName.DECIDED_NOT_TO_ISSUE);
        says("draft", EventName.DRAFT_SERVED);
        says("final|plan.*issued|issued.*plan|ehcp? date", EventName.FINAL_PLAN_ISSUED);
        says("review.*meeting|meeting.*review|annual review", EventName.REVIEW_MEETING_HELD);
        says("ceas", EventName.PLAN_CEASED);
        says("request.*|receiv.*|referr.*|application.*", EventName.REQUEST_RECEIVED);
        means("young|student|themsel", "2");
        means("parent|carer|mother|father|mum|dad|family", "1");
        means("school|college|nursery|academy|teacher|setting|early years", "3");
        means("health|social|\\bgp\\b|nhs|camhs|doctor", "4");
        means("other", "5");
    }

    private HeadingWords() {}

    /**
     * A heading that speaks of an event.
     *
     * @param day of which event
     * @param words the part of the heading that says so
     */
    record Spoken(ColumnUse.Day day, String words) {}

    /** The event that a heading speaks of. */
    static Optional<Spoken> event(String heading) {
        return EVENTS.entrySet().stream()
                .flatMap(entry -> {
                    Matcher found = entry.getKey().matcher(heading);
                    return found.find()
                            ? Optional.of(new Spoken(entry.getValue(), found.group())).stream()
                            : Optional.<Spoken>empty().stream();
                })
                .findFirst();
    }

    /** SEN2's number for who asked. */
    static Optional<String> source(String words) {
        return SOURCES.entrySet().stream()
                .filter(entry ->
                        entry.getKey().matcher(words.toLowerCase(Locale.ROOT)).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void says(String heading, EventName event) {
        EVENTS.put(pattern(heading), new ColumnUse.Day(event, Optional.empty()));
    }

    private static void asked(String heading, String adviser) {
        EVENTS.put(pattern(heading), new ColumnUse.Day(EventName.ADVICE_REQUESTED, Optional.of(adviser)));
    }

    private static void came(String heading, String adviser) {
        EVENTS.put(pattern(heading), new ColumnUse.Day(EventName.ADVICE_RECEIVED, Optional.of(adviser)));
    }

    private static void means(String words, String number) {
        SOURCES.put(pattern(words), number);
    }

    static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
}
