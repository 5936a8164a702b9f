package sightline.insight.lawful;

import static sightline.insight.lawful.LawfulRule.ADVICE_BEFORE_DECISION;
import static sightline.insight.lawful.LawfulRule.ADVICE_LATE;
import static sightline.insight.lawful.LawfulRule.ADVICE_UNASKED;
import static sightline.insight.lawful.LawfulRule.DECISION_BEFORE_REQUEST;
import static sightline.insight.lawful.LawfulRule.DECISION_LATE;
import static sightline.insight.lawful.LawfulRule.DRAFT_BEFORE_ADVICE;
import static sightline.insight.lawful.LawfulRule.DRAFT_WITHOUT_ASSESSMENT;
import static sightline.insight.lawful.LawfulRule.FINAL_LATE;
import static sightline.insight.lawful.LawfulRule.FINAL_TOO_SOON;
import static sightline.insight.lawful.LawfulRule.FINAL_TWICE;
import static sightline.insight.lawful.LawfulRule.FINAL_WITHOUT_DRAFT;
import static sightline.insight.lawful.LawfulRule.ISSUE_BEFORE_ASSESSMENT;
import static sightline.insight.lawful.LawfulRule.REFUSAL_LATE;
import static sightline.insight.lawful.LawfulRule.REQUEST_TWICE;

import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;

/**
 * From the request to the final plan: what has happened so far in a journey is a handful of numbers, and who still owes
 * advice a bit each. What needs the story from its beginning is looked at only once the request has been seen.
 */
final class AssessmentRules {

    private static final int NOT_YET = Integer.MIN_VALUE;

    private final LastDays decision;
    private final LastDays advice;
    private final LastDays refusal;
    private final LastDays draftWindow;
    private final LastDays plan;
    private final int[] askedOn = new int[Advisers.MOST];
    private final Found found;

    private int requestDay;
    private int decisionPlace;
    private boolean assessing;
    private long asked;
    private long owing;
    private int draftDay;
    private boolean planned;
    private boolean reassessed;
    private boolean refusedPlan;

    AssessmentRules(LawBook law, Counting counting, Found found) {
        this.decision = new LastDays(law, "A4", counting);
        this.advice = new LastDays(law, "A6", counting);
        this.refusal = new LastDays(law, "A7", counting);
        this.draftWindow = new LastDays(law, "A9", counting);
        this.plan = new LastDays(law, "A10", counting);
        this.found = found;
    }

    void begin() {
        requestDay = NOT_YET;
        decisionPlace = NOT_YET;
        assessing = false;
        asked = 0;
        owing = 0;
        draftDay = NOT_YET;
        planned = false;
        reassessed = false;
        refusedPlan = false;
    }

    /** Whether the journey is known from its request on. */
    boolean isSeen() {
        return requestDay != NOT_YET;
    }

    /** Children and Families Act 2014, s.36: the authority decides once it is asked or becomes responsible. */
    void requested(int place, int day) {
        if (!isSeen()) {
            requestDay = day;
            if (decisionPlace != NOT_YET) {
                found.look(DECISION_BEFORE_REQUEST, true, decisionPlace);
            }
        } else {
            found.look(REQUEST_TWICE, decisionPlace == NOT_YET, place);
        }
    }

    /** Reg 5(1): within six weeks, as the law's file has them. */
    void decided(int place, int day, boolean yes) {
        if (isSeen() && decisionPlace == NOT_YET) {
            found.look(DECISION_BEFORE_REQUEST, false, place);
            found.look(DECISION_LATE, day > decision.from(requestDay), place);
        }
        decisionPlace = decisionPlace == NOT_YET ? place : decisionPlace;
        assessing |= yes;
    }

    /** Reg 6(1): advice is sought where the authority secures an assessment. */
    void asked(int place, int day, int adviser) {
        if (isSeen()) {
            found.look(ADVICE_BEFORE_DECISION, !assessing, place);
        }
        asked |= 1L << adviser;
        owing |= 1L << adviser;
        askedOn[adviser] = day;
    }

    /** Reg 8(1): within six weeks of being asked. */
    void answered(int place, int day, int adviser) {
        long bit = 1L << adviser;
        found.look(ADVICE_UNASKED, (asked & bit) == 0, place);
        if ((owing & bit) != 0) {
            found.look(ADVICE_LATE, day > advice.from(askedOn[adviser]), place);
        }
        owing &= ~bit;
    }

    /** Reg 6(4): advice that was given before need not be asked for again. */
    void waived(int adviser) {
        owing &= ~(1L << adviser);
    }

    /** Reg 10(1): that no plan will be made is told within sixteen weeks. */
    void decidedOnPlan(int place, int day, boolean yes) {
        if (isSeen()) {
            found.look(ISSUE_BEFORE_ASSESSMENT, !assessing, place);
            if (!yes && !refusedPlan) {
                found.look(REFUSAL_LATE, day > refusal.from(requestDay), place);
            }
        }
        refusedPlan |= !yes;
    }

    /** Reg 6 and 7: a plan is drafted out of the assessment and the advice. */
    void drafted(int place, int day) {
        if (isSeen()) {
            found.look(DRAFT_WITHOUT_ASSESSMENT, !assessing, place);
        }
        if (asked != 0) {
            found.look(DRAFT_BEFORE_ADVICE, owing != 0, place);
        }
        draftDay = day;
    }

    /** Reg 13: not before the family's fifteen days are over, and within twenty weeks. */
    void issued(int place, int day) {
        if (isSeen()) {
            found.look(FINAL_WITHOUT_DRAFT, draftDay == NOT_YET, place);
            if (!planned) {
                found.look(FINAL_LATE, day > plan.from(requestDay), place);
            }
        }
        if (draftDay != NOT_YET) {
            found.look(FINAL_TOO_SOON, draftWindow.isThere(draftDay) && day <= draftWindow.from(draftDay), place);
        }
        found.look(FINAL_TWICE, planned && !reassessed, place);
        planned = true;
        reassessed = false;
    }

    void reassessed() {
        reassessed = true;
    }

    /** Who ordered, or agreed to, an assessment has decided on it. */
    void ordered() {
        assessing = true;
    }
}
