package sightline.exchange.sen2.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.EventName;

/** Which events of two returns are one and the same. */
public final class Sameness {

    static final String APPROXIMATE = "approximate";

    /** What there is once in a journey, so that another day for it is a difference. */
    private static final Set<EventName> ONCE = EnumSet.of(
            EventName.REQUEST_RECEIVED,
            EventName.REQUEST_WITHDRAWN,
            EventName.DECIDED_TO_ASSESS,
            EventName.DECIDED_NOT_TO_ASSESS,
            EventName.DECIDED_TO_ISSUE,
            EventName.DECIDED_NOT_TO_ISSUE,
            EventName.ASSESSMENT_WITHDRAWN,
            EventName.EXCEPTION_RECORDED,
            EventName.FINAL_PLAN_ISSUED,
            EventName.PLAN_TRANSFERRED_IN,
            EventName.MOVED_OUT_DURING_ASSESSMENT,
            EventName.PERSONAL_BUDGET_AGREED,
            EventName.PLAN_CEASED);

    /** What tells events of one kind apart, where there are several. */
    private static final Map<EventName, String> APART = Map.of(
            EventName.NEED_RECORDED, "rank",
            EventName.MEDIATION_REQUESTED, "issue",
            EventName.MEDIATION_HELD, "issue",
            EventName.APPEAL_REGISTERED, "issue",
            EventName.DIRECT_PAYMENT_STARTED, "type",
            EventName.PHASE_TRANSFER_IDENTIFIED, "transferDate");

    /** What a return says of an event for good; settings and arrangements change from year to year. */
    private static final List<String> FOR_GOOD = List.of("source", "inYouthCustody", "reason", "authority", "type");

    private Sameness() {}

    static EventName name(LogEvent event) {
        return EventName.named(event.name()).orElseThrow();
    }

    /** A return tells a child who was brought to attention as a request, with the same day. */
    private static EventName asTold(EventName name) {
        return name == EventName.BROUGHT_TO_ATTENTION ? EventName.REQUEST_RECEIVED : name;
    }

    /** Whether a return tells it as the receiving of a request. */
    public static boolean isRequest(LogEvent event) {
        return asTold(name(event)) == EventName.REQUEST_RECEIVED;
    }

    /** Two events with the same one are the same. */
    static String of(LogEvent event) {
        EventName name = asTold(name(event));
        if (ONCE.contains(name)) {
            return name.written();
        }
        String apart = APART.get(name);
        return apart == null
                ? event.name() + event.date()
                : event.name() + event.detail().getOrDefault(apart, "");
    }

    /** The sameness of the decision the other way; empty where there is none. */
    static String opposite(LogEvent event) {
        return switch (name(event)) {
            case DECIDED_TO_ASSESS -> EventName.DECIDED_NOT_TO_ASSESS.written();
            case DECIDED_NOT_TO_ASSESS -> EventName.DECIDED_TO_ASSESS.written();
            default -> "";
        };
    }

    /** Whether events of its kind are told apart by something else than their day. */
    static boolean isApart(LogEvent event) {
        return ONCE.contains(name(event)) || APART.containsKey(name(event));
    }

    static boolean isApproximate(LogEvent event) {
        return event.detail().containsKey(APPROXIMATE);
    }

    /** The key in the detail under which they contradict each other; empty where they don't. */
    static String contradiction(LogEvent one, LogEvent other) {
        return FOR_GOOD.stream()
                .filter(key -> one.detail().containsKey(key) && other.detail().containsKey(key))
                .filter(key -> !one.detail()
                        .getOrDefault(key, "")
                        .equals(other.detail().get(key)))
                .findFirst()
                .orElse("");
    }

    /** "Final plan issued on 2024-05-03". */
    static String words(LogEvent event) {
        return String.format(Locale.UK, "%s on %s", name(event).words(), event.date());
    }

    /** "Request received, source 2". */
    static String words(LogEvent event, String key) {
        return "%s, %s %s".formatted(name(event).words(), key, event.detail().getOrDefault(key, ""));
    }
}
