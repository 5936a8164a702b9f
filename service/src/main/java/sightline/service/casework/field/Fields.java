package sightline.service.casework.field;

import static sightline.journey.event.EventName.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sightline.journey.event.EventName;
import sightline.service.casework.field.Field.Kind;
import sightline.service.page.form.Choice;

/** What each event says beside its day: the one table for forms and pages. An event that is not here says no more. */
public final class Fields {

    private static final Field ADVISER =
            new Field("adviser", "Who gives the advice?", "", Kind.ADVISER, true, List.of());

    private static final Field DUE_BY = new Field(
            "dueBy",
            "Did they set a date of their own? (optional)",
            "Only if it differs from the time limit in the regulations.",
            Kind.DATE,
            false,
            List.of());

    private static final Map<EventName, List<Field>> ALL = all();

    private Fields() {}

    /** What an event says, in the order in which a form asks. */
    public static List<Field> of(EventName event) {
        return ALL.getOrDefault(event, List.of());
    }

    private static Map<EventName, List<Field>> all() {
        Map<EventName, List<Field>> all = new EnumMap<>(EventName.class);
        Field custody = yesNo("inYouthCustody", "Is the child or young person in youth custody?");
        all.put(REQUEST_RECEIVED, List.of(one("source", "Who asked?", Choices.SOURCES), custody));
        all.put(BROUGHT_TO_ATTENTION, List.of(custody));
        all.put(
                ADVICE_REQUESTED,
                List.of(ADVISER, setting("Which setting was asked? (if it is a school, college or nursery)", false)));
        List.of(ADVICE_RECEIVED, APPOINTMENT_MISSED, ADVICE_WAIVED).forEach(name -> all.put(name, List.of(ADVISER)));
        all.put(
                SETTING_CLOSURE_KNOWN,
                List.of(
                        setting("Which setting is closed?", true),
                        date("firstClosed", "First day it is closed", true),
                        date("reopens", "Day it opens again", true)));
        all.put(EXCEPTION_RECORDED, exception());
        List.of(SETTING_REQUESTED, SETTING_CONSULTED, SETTING_REPLIED, PLACEMENT_STARTED, PLACEMENT_CHANGED)
                .forEach(name -> all.put(name, List.of(setting("Which setting?", true))));
        all.put(
                REVIEW_DECISION_NOTIFIED,
                List.of(
                        one("outcome", "What was decided?", Choices.REVIEW_OUTCOMES),
                        yesNo("amendmentsEnclosed", "Did the proposed amendments go with the letter?")));
        all.put(REASSESSMENT_DECIDED, List.of(one("outcome", "Will there be a reassessment?", Choices.YES_OR_NO)));
        all.put(
                PHASE_TRANSFER_IDENTIFIED,
                List.of(
                        one("kind", "Which change is it?", Choices.TRANSFERS),
                        date("transferDate", "First day in the new phase", true)));
        all.put(
                MEDIATION_REQUESTED,
                List.of(
                        one("issue", "What is it about?", Choices.ISSUES),
                        one("health", "Is it about health?", Choices.HEALTH)));
        all.put(MEDIATION_AGREED, List.of(one("agreed", "What was agreed?", Choices.AGREEMENTS), DUE_BY));
        all.put(APPEAL_CONCEDED, List.of(one("order", "What do we concede?", Choices.ORDERS)));
        all.put(TRIBUNAL_ORDER_MADE, List.of(one("order", "What does the order say?", Choices.ORDERS), DUE_BY));
        Field letter = date("decision", "Date of the decision letter it is about", false);
        List.of(CERTIFICATE_ISSUED, APPEAL_REGISTERED).forEach(name -> all.put(name, List.of(letter)));
        all.put(MOVE_NOTIFIED, List.of(date("movedOn", "Day of the move (if it is known)", false)));
        all.put(
                PLAN_TRANSFERRED_IN,
                List.of(
                        date("madeOn", "Day the plan was first made (if it is known)", false),
                        date("lastReview", "Day the last annual review was completed (if there was one)", false)));
        return all;
    }

    private static List<Field> exception() {
        return List.of(
                one("ground", "On which ground?", Choices.GROUNDS),
                date("from", "First day of it", true),
                new Field("to", "Last day of it", "For time away, the day of return.", Kind.DATE, true, List.of()),
                new Field(
                        "adviser",
                        "Whose advice is it about? (only for one adviser’s six weeks)",
                        "Leave this empty if it is about the authority’s own time limits.",
                        Kind.ADVISER,
                        false,
                        List.of()),
                new Field(
                        "evidence",
                        "What shows it?",
                        "Such as a letter, an email or a note of a call, and its date.",
                        Kind.WORDS,
                        true,
                        List.of()),
                new Field(
                        "why",
                        "Why did it make the time limit impractical to keep?",
                        "That it happened is not enough. Say how it stopped the work.",
                        Kind.WORDS,
                        true,
                        List.of()));
    }

    private static Field one(String key, String label, List<Choice> choices) {
        return new Field(key, label, "", Kind.ONE, true, choices);
    }

    private static Field yesNo(String key, String label) {
        return one(key, label, Choices.TRUE_OR_FALSE);
    }

    private static Field date(String key, String label, boolean needed) {
        return new Field(key, label, "", Kind.DATE, needed, List.of());
    }

    private static Field setting(String label, boolean needed) {
        return new Field("setting", label, "", Kind.SETTING, needed, List.of());
    }

    /** Every event that says something beside its day. */
    static List<EventName> telling() {
        return Arrays.stream(EventName.values()).filter(ALL::containsKey).toList();
    }
}
