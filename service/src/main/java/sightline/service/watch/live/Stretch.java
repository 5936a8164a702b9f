package sightline.service.watch.live;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sightline.journey.event.EventName;
import sightline.service.page.form.Choice;

/** A stretch of the way that one looks at on a map. */
public enum Stretch {
    REQUEST(
            "From the request to the plan",
            EventName.REQUEST_RECEIVED,
            EventName.BROUGHT_TO_ATTENTION,
            EventName.REQUEST_WITHDRAWN,
            EventName.DECIDED_TO_ASSESS,
            EventName.DECIDED_NOT_TO_ASSESS,
            EventName.ADVICE_REQUESTED,
            EventName.ADVICE_RECEIVED,
            EventName.DECIDED_TO_ISSUE,
            EventName.DECIDED_NOT_TO_ISSUE,
            EventName.ASSESSMENT_WITHDRAWN,
            EventName.DRAFT_SERVED,
            EventName.SETTING_CONSULTED,
            EventName.SETTING_REPLIED,
            EventName.FINAL_PLAN_ISSUED),
    MILESTONES(
            "The milestones only",
            EventName.REQUEST_RECEIVED,
            EventName.DECIDED_TO_ASSESS,
            EventName.DECIDED_NOT_TO_ASSESS,
            EventName.DECIDED_NOT_TO_ISSUE,
            EventName.DRAFT_SERVED,
            EventName.FINAL_PLAN_ISSUED),
    REVIEW(
            "Annual reviews",
            EventName.REVIEW_SCHEDULED,
            EventName.REVIEW_INVITED,
            EventName.REVIEW_ADVICE_CIRCULATED,
            EventName.REVIEW_MEETING_HELD,
            EventName.REVIEW_REPORT_SENT,
            EventName.REVIEW_DECISION_NOTIFIED,
            EventName.AMENDMENT_NOTICE_SENT,
            EventName.AMENDED_PLAN_ISSUED,
            EventName.DECIDED_NOT_TO_AMEND,
            EventName.CEASE_DECISION_NOTIFIED),
    DISPUTE(
            "Disagreements",
            EventName.DECIDED_NOT_TO_ASSESS,
            EventName.DECIDED_NOT_TO_ISSUE,
            EventName.FINAL_PLAN_ISSUED,
            EventName.MEDIATION_REQUESTED,
            EventName.CERTIFICATE_ISSUED,
            EventName.MEDIATION_HELD,
            EventName.MEDIATION_AGREED,
            EventName.APPEAL_REGISTERED,
            EventName.APPEAL_CONCEDED,
            EventName.TRIBUNAL_ORDER_MADE),
    ALL("The whole way");

    /** All of them, to choose from. */
    public static final List<Choice> CHOICES = Arrays.stream(values())
            .map(stretch -> new Choice(stretch.slug(), stretch.words))
            .toList();

    private final String words;
    private final Set<EventName> events;

    Stretch(String words, EventName... events) {
        this.words = words;
        this.events = Set.of(events);
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The events on it; none means all. */
    public Set<EventName> events() {
        return events;
    }

    /** Its name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stretch of that name; the first where there is none. */
    public static Stretch named(String slug) {
        return Arrays.stream(values())
                .filter(stretch -> stretch.slug().equals(slug))
                .findFirst()
                .orElse(REQUEST);
    }
}
