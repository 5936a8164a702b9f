package sightline.insight.live;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.APPEAL_REGISTERED;
import static sightline.journey.event.EventName.CEASE_DECISION_NOTIFIED;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_AMEND;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ASSESS;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ISSUE;
import static sightline.journey.event.EventName.DECIDED_TO_ASSESS;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.MEDIATION_REQUESTED;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sightline.journey.event.EventName;

/** What is decided and disputed, and whether as much is finished as is taken on. */
final class FlowShares {

    /** Decisions that may be appealed against (section 51(2) of the Act). */
    private static final Set<EventName> APPEALABLE = Set.of(
            DECIDED_NOT_TO_ASSESS,
            DECIDED_NOT_TO_ISSUE,
            FINAL_PLAN_ISSUED,
            AMENDED_PLAN_ISSUED,
            DECIDED_NOT_TO_AMEND,
            CEASE_DECISION_NOTIFIED);

    /** Requests that were refused, of the decisions of the month. */
    static final LiveIndicator REFUSED = new LiveIndicator(
            Definitions.neutral(
                    "refused",
                    "Requests refused",
                    "First decisions not to assess, of all first decisions whether to assess. Some are overturned later.",
                    "decisions not to assess",
                    "decisions whether to assess"),
            (seen, tally) -> Stream.of(DECIDED_TO_ASSESS, DECIDED_NOT_TO_ASSESS)
                    .flatMap(name -> seen.first(name).stream())
                    .min(java.util.Comparator.comparing(event -> event.date()))
                    .ifPresent(event -> tally.one(event.date(), event.name() == DECIDED_NOT_TO_ASSESS)));

    /** Refusals after which mediation was asked for, by the month of the refusal. */
    static final LiveIndicator MEDIATION = new LiveIndicator(
            Definitions.neutral(
                    "mediation",
                    "Refusals taken to mediation",
                    "Decisions not to assess or not to issue after which mediation was asked for, of all such decisions.",
                    "followed by a request for mediation",
                    "decisions not to assess or not to issue"),
            (seen, tally) -> Stream.of(DECIDED_NOT_TO_ASSESS, DECIDED_NOT_TO_ISSUE)
                    .flatMap(seen::named)
                    .forEach(refusal -> tally.one(refusal.date(), seen.isFollowedBy(refusal, MEDIATION_REQUESTED))));

    /** Appeals against decisions that may be appealed against, each by its own month. */
    static final LiveIndicator APPEALS = new LiveIndicator(
            Definitions.neutral(
                    "appeals",
                    "Appeals registered",
                    "Appeals registered in the month, out of the decisions of the month that may be appealed against.",
                    "appeals registered",
                    "decisions that may be appealed against"),
            (seen, tally) -> seen.events().forEach(event -> {
                if (event.name() == APPEAL_REGISTERED) {
                    tally.add(event.date(), 1, 0);
                } else if (APPEALABLE.contains(event.name())) {
                    tally.add(event.date(), 0, 1);
                }
            }));

    /** Assessments brought to an end over requests taken on: below 1, work piles up. */
    static final LiveIndicator THROUGHPUT = new LiveIndicator(
            Definitions.ratio(
                    "throughput",
                    "Throughput",
                    "Assessments brought to an end in the month, with a plan or without, for each request taken on in it. Below 1 work piles up.",
                    "first plans and decisions not to issue",
                    "decisions to assess"),
            (seen, tally) -> {
                seen.first(DECIDED_TO_ASSESS).ifPresent(event -> tally.add(event.date(), 0, 1));
                seen.events().stream()
                        .filter(event -> event.name() == FINAL_PLAN_ISSUED || event.name() == DECIDED_NOT_TO_ISSUE)
                        .findFirst()
                        .ifPresent(event -> tally.add(event.date(), 1, 0));
            });

    private FlowShares() {}

    static List<LiveIndicator> all() {
        return List.of(THROUGHPUT, REFUSED, MEDIATION, APPEALS);
    }
}
