package sightline.insight.lawful;

import static sightline.insight.lawful.LawfulRule.AMENDED_LATE;
import static sightline.insight.lawful.LawfulRule.AMENDED_TOO_SOON;
import static sightline.insight.lawful.LawfulRule.AMENDED_WITHOUT_NOTICE;
import static sightline.insight.lawful.LawfulRule.CEASED_TOO_SOON;
import static sightline.insight.lawful.LawfulRule.CEASED_WITHOUT_DECISION;
import static sightline.insight.lawful.LawfulRule.REVIEW_LATE;
import static sightline.insight.lawful.LawfulRule.REVIEW_WITHOUT_MEETING;

import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;

/** From review to review until the plan ends. A step without what must come before it counts only in a journey that is known from its request. */
final class PlanRules {

    private static final int NOT_YET = Integer.MIN_VALUE;

    private final LastDays review;
    private final LastDays amendmentWindow;
    private final LastDays amendment;
    private final LastDays appeal;
    private final Found found;

    private int meetingDay;
    private int noticeDay;
    private boolean mayAmend;
    private int endingDay;
    private boolean appealed;
    private boolean left;

    PlanRules(LawBook law, Counting counting, Found found) {
        this.review = new LastDays(law, "R9", counting);
        this.amendmentWindow = new LastDays(law, "R11", counting);
        this.amendment = new LastDays(law, "R12", counting);
        this.appeal = new LastDays(law, "C4", counting);
        this.found = found;
    }

    void begin() {
        meetingDay = NOT_YET;
        noticeDay = NOT_YET;
        mayAmend = false;
        endingDay = NOT_YET;
        appealed = false;
        left = false;
    }

    void met(int day) {
        meetingDay = day;
    }

    /** Reg 20(10): within four weeks of the meeting. The letter may carry the amendments. */
    void reviewed(int place, int day, boolean isSeen) {
        if (isSeen) {
            found.look(REVIEW_WITHOUT_MEETING, meetingDay == NOT_YET, place);
        }
        if (meetingDay != NOT_YET) {
            found.look(REVIEW_LATE, day > review.from(meetingDay), place);
        }
        meetingDay = NOT_YET;
        mayAmend = true;
    }

    void noticed(int day) {
        noticeDay = day;
        mayAmend = true;
    }

    /** Reg 22(2) and (3): after a notice and the family's fifteen days, within eight weeks. */
    void amended(int place, int day, boolean isSeen) {
        if (isSeen) {
            found.look(AMENDED_WITHOUT_NOTICE, !mayAmend, place);
        }
        if (noticeDay != NOT_YET) {
            boolean window = amendmentWindow.isThere(noticeDay);
            found.look(AMENDED_TOO_SOON, window && day <= amendmentWindow.from(noticeDay), place);
            found.look(AMENDED_LATE, day > amendment.from(noticeDay), place);
        }
        noticeDay = NOT_YET;
        mayAmend = false;
    }

    /** The Tribunal, an agreement or a reassessment may have a plan amended without a notice. */
    void ordered() {
        mayAmend = true;
    }

    void toEnd(int day) {
        endingDay = day;
        appealed = false;
    }

    void appealed() {
        appealed = true;
    }

    void left() {
        left = true;
    }

    /** Reg 31 and s.45(4): after a decision, and not before the time for an appeal is over; who moves away takes the plan along. */
    void ended(int place, int day, boolean isSeen) {
        if (isSeen && !left) {
            found.look(CEASED_WITHOUT_DECISION, endingDay == NOT_YET, place);
        }
        if (endingDay != NOT_YET && !appealed && !left) {
            found.look(CEASED_TOO_SOON, appeal.isThere(endingDay) && day < appeal.from(endingDay), place);
        }
        endingDay = NOT_YET;
    }
}
