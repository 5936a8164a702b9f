package sightline.journey.reckoner;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.AMENDMENT_NOTICE_SENT;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_AMEND;
import static sightline.journey.event.EventName.REVIEW_DECISION_NOTIFIED;
import static sightline.journey.event.EventName.REVIEW_MEETING_HELD;

import java.util.List;
import sightline.journey.event.Event;
import sightline.journey.event.ReviewDecisionNotified;
import sightline.journey.event.ReviewOutcome;

/** From the decision to amend a plan to the amended plan. */
final class Amendment {

    private static final Names AMENDED = Names.of(AMENDED_PLAN_ISSUED);
    private static final Names LEFT = Names.of(DECIDED_NOT_TO_AMEND);
    private static final Names NOTICE = Names.of(AMENDMENT_NOTICE_SENT);
    private static final Names DECIDED = Names.of(REVIEW_DECISION_NOTIFIED);
    private static final Names NOTICES = Names.of(AMENDMENT_NOTICE_SENT, REVIEW_DECISION_NOTIFIED);

    static final List<Rule> RULES = List.of(
            Rule.on(REVIEW_MEETING_HELD, Amendment::enclosed),
            Rule.on(REVIEW_MEETING_HELD, Amendment::cap),
            Rule.on(NOTICES, Amendment::window),
            Rule.on(NOTICES, Amendment::amendedPlan),
            Rule.on(NOTICES, Amendment::noAmendment));

    private Amendment() {}

    /** Reg 22(2)(a) with Devon: the proposed amendments go with the letter, within four weeks of the meeting. */
    private static void enclosed(Reckoning reckoning, int place) {
        Timeline timeline = reckoning.timeline();
        int notice = timeline.after(place, Amendment::isNotice);
        reckoning
                .start("R10", place)
                .ifPresent(clock -> clock.metAt(notice)
                        .endedAt(decidedWithoutAmendment(timeline, place))
                        .asLimit());
    }

    /** Devon: the amended plan is sent within twelve weeks of the meeting; told so while no notice has been sent. */
    private static void cap(Reckoning reckoning, int place) {
        Timeline timeline = reckoning.timeline();
        if (timeline.after(place, NOTICE) == Timeline.NEVER) {
            reckoning
                    .start("R12b", place)
                    .ifPresent(clock -> clock.met(AMENDED)
                            .ended(LEFT)
                            .endedAt(decidedWithoutAmendment(timeline, place))
                            .asLimit());
        }
    }

    /** Reg 22(2)(c): the family has at least fifteen days, beginning with the day of the notice, to answer it. */
    private static void window(Reckoning reckoning, int place) {
        if (isTheNotice(reckoning.timeline(), place)) {
            reckoning
                    .start("R11", place)
                    .ifPresent(clock -> clock.met(AMENDED).ended(LEFT).asWindow());
        }
    }

    /** Reg 22(3) with Devon: within eight weeks of the notice, and no later than twelve weeks from the meeting. */
    private static void amendedPlan(Reckoning reckoning, int place) {
        if (isTheNotice(reckoning.timeline(), place)) {
            reckoning
                    .start("R12", place)
                    .ifPresent(clock -> clock.by(capped(reckoning, place, clock.counted("")))
                            .met(AMENDED)
                            .ended(LEFT)
                            .asLimit());
        }
    }

    /** Reg 22(4): who decides not to amend after all says so within eight weeks of the notice. */
    private static void noAmendment(Reckoning reckoning, int place) {
        if (isTheNotice(reckoning.timeline(), place)) {
            reckoning
                    .start("R13", place)
                    .ifPresent(clock -> clock.met(LEFT).ended(AMENDED).asLimit());
        }
    }

    /** Reg 28: a plan amended at another time has no meeting to count from. */
    private static Sum capped(Reckoning reckoning, int place, Sum fromNotice) {
        return reckoning
                .timeline()
                .before(place, event -> event.name() == REVIEW_MEETING_HELD || closesTheReview(event))
                .filter(event -> event.name() == REVIEW_MEETING_HELD)
                .<Sum>flatMap(meeting -> reckoning
                        .duty("R12b", place)
                        .map(duty -> new Sum.Counted(
                                duty.limit(), meeting.date(), meeting.name().words())))
                .<Sum>map(fromMeeting -> new Sum.Earlier(fromNotice, fromMeeting))
                .orElse(fromNotice);
    }

    /** Where the meeting's own decision, the first after it, proposes no amendment; a later one is of another review. */
    private static int decidedWithoutAmendment(Timeline timeline, int meeting) {
        int decision = timeline.after(meeting, DECIDED);
        return decision != Timeline.NEVER && endsWithoutAmendment(timeline.at(decision)) ? decision : Timeline.NEVER;
    }

    private static boolean closesTheReview(Event event) {
        return event.name() == AMENDED_PLAN_ISSUED
                || event.name() == DECIDED_NOT_TO_AMEND
                || endsWithoutAmendment(event);
    }

    private static boolean endsWithoutAmendment(Event event) {
        return event instanceof ReviewDecisionNotified decision
                && decision.outcome()
                        .filter(outcome -> outcome != ReviewOutcome.AMEND)
                        .isPresent();
    }

    private static boolean isNotice(Event event) {
        return event.name() == AMENDMENT_NOTICE_SENT
                || event instanceof ReviewDecisionNotified decision && decision.isNoticeOfAmendments();
    }

    /** A letter with the amendments enclosed is the notice, unless one is recorded for the same day by itself. */
    private static boolean isTheNotice(Timeline timeline, int place) {
        Event event = timeline.at(place);
        return isNotice(event)
                && (event.name() == AMENDMENT_NOTICE_SENT
                        || timeline.after(
                                        -1,
                                        other -> other.name() == AMENDMENT_NOTICE_SENT
                                                && other.date().equals(event.date()))
                                == Timeline.NEVER);
    }
}
