package sightline.exchange.annex;

import static sightline.journey.event.EventName.ADVICE_RECEIVED;
import static sightline.journey.event.EventName.ADVICE_REQUESTED;
import static sightline.journey.event.EventName.ADVICE_WAIVED;
import static sightline.journey.event.EventName.DRAFT_SERVED;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.REVIEW_DECISION_NOTIFIED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.reckoner.Clock;

/** The words of a child's story. */
final class TrackedWords {

    private TrackedWords() {}

    static String event(Event event) {
        String detail = event.at().detail().written();
        return detail.isEmpty() ? event.name().words() : event.name().words() + " (" + detail + ")";
    }

    static Tracked.Owed owed(Clock clock) {
        return new Tracked.Owed(
                "%s%s (%s)"
                        .formatted(
                                clock.duty().words(),
                                clock.subject()
                                        .map(subject -> ", " + subject.replace('-', ' '))
                                        .orElse(""),
                                clock.duty().reference()),
                clock.trigger(),
                clock.due(),
                clock.met(),
                clock.verdict().words());
    }

    static List<String> missing(AnnexReport report, AnnexRow row, List<Event> events) {
        List<String> missing = new ArrayList<>();
        String blank = report.list().columns().stream()
                .filter(column -> !row.has(column))
                .map(AnnexColumn::heading)
                .collect(Collectors.joining(", "));
        if (!blank.isEmpty()) {
            missing.add("Columns that are blank: " + blank);
        }
        // Regulation 6(1) names whose advice is sought; what was asked for and neither came nor was waived is a gap.
        adviser(events, Set.of(ADVICE_REQUESTED)).stream()
                .filter(who ->
                        !adviser(events, Set.of(ADVICE_RECEIVED, ADVICE_WAIVED)).contains(who))
                .forEach(who -> missing.add("Advice that was asked for and is not written down as received: " + who));
        Optional<LocalDate> plan = first(events, FINAL_PLAN_ISSUED);
        if (plan.isPresent() && first(events, DRAFT_SERVED).isEmpty()) {
            // Section 38: a draft goes to the family before the plan.
            missing.add("The day on which the draft went to the family");
        }
        // Section 44: a plan is reviewed within twelve months of the day it was made, and of each review.
        if (plan.filter(made -> made.plusYears(1).isBefore(report.day())).isPresent()
                && first(events, REVIEW_DECISION_NOTIFIED).isEmpty()) {
            missing.add("A decision after an annual review; the plan is older than a year");
        }
        return missing;
    }

    private static List<String> adviser(List<Event> events, Set<EventName> kinds) {
        return events.stream()
                .filter(event -> kinds.contains(event.name()))
                .flatMap(event -> event.at().detail().value("adviser").stream())
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> first(List<Event> events, EventName kind) {
        return events.stream()
                .filter(event -> event.name() == kind)
                .map(Event::date)
                .findFirst();
    }
}
