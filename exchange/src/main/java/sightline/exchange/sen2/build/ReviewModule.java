package sightline.exchange.sen2.build;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.AMENDMENT_NOTICE_SENT;
import static sightline.journey.event.EventName.PHASE_TRANSFER_IDENTIFIED;
import static sightline.journey.event.EventName.REVIEW_DECISION_NOTIFIED;
import static sightline.journey.event.EventName.REVIEW_MEETING_HELD;

import java.time.LocalDate;
import java.util.Optional;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.PhaseTransferIdentified;
import sightline.journey.event.ReviewDecisionNotified;
import sightline.journey.event.ReviewOutcome;

/** The last annual review and the last phase transfer, as module 5 tells them. */
final class ReviewModule {

    private static final int FIVE_MONTHS = 5;

    private ReviewModule() {}

    static void fill(Story story, Section made, Form form) {
        if (form.has(Item.REVIEW_MEETING)) {
            story.last(REVIEW_MEETING_HELD).ifPresent(meeting -> review(story, meeting, made));
        } else {
            story.last(REVIEW_DECISION_NOTIFIED)
                    .ifPresent(decision ->
                            made.put(Item.LAST_REVIEW, decision.date().toString(), 0));
        }
        phaseTransfer(story, made);
    }

    private static void review(Story story, Event meeting, Section made) {
        made.put(Item.REVIEW_MEETING, meeting.date().toString(), 0);
        Optional<Event> decided = after(story, meeting, REVIEW_DECISION_NOTIFIED);
        decided.ifPresent(event -> made.put(Item.LAST_REVIEW, event.date().toString(), 0));
        if (decided.orElse(null) instanceof ReviewDecisionNotified decision) {
            decision.outcome().ifPresent(outcome -> made.put(Item.REVIEW_OUTCOME, outcome.letter(), 0));
            if (decision.outcome().filter(ReviewOutcome.AMEND::equals).isPresent()) {
                (decision.amendmentsEnclosed() ? decided : after(story, decision, AMENDMENT_NOTICE_SENT))
                        .ifPresent(event ->
                                made.put(Item.REVIEW_DRAFT, event.date().toString(), 0));
            }
        }
    }

    private static Optional<Event> after(Story story, Event event, EventName kind) {
        return story.events().subList(story.place(event), story.events().size()).stream()
                .filter(later -> later.name() == kind)
                .findFirst();
    }

    /** Regulation 18: by 31 March for a move to a post-16 institution, by 15 February for the others, or five months before. */
    private static void phaseTransfer(Story story, Section made) {
        story.last(PHASE_TRANSFER_IDENTIFIED).ifPresent(event -> {
            if (event instanceof PhaseTransferIdentified transfer) {
                LocalDate due = due(transfer);
                if (!due.isBefore(story.survey().from())) {
                    made.put(Item.PHASE_TRANSFER_DUE_DATE, due.toString(), 0);
                    after(story, event, AMENDED_PLAN_ISSUED)
                            .ifPresent(plan -> made.put(
                                    Item.PHASE_TRANSFER_FINAL_DATE, plan.date().toString(), 0));
                }
            }
        });
    }

    private static LocalDate due(PhaseTransferIdentified transfer) {
        int year = transfer.transferDate().getYear();
        return switch (transfer.kind()) {
            case SECONDARY_TO_POST16 -> LocalDate.of(year, 3, 31);
            case OTHER -> LocalDate.of(year, 2, 15);
            case POST16_TO_POST16 -> transfer.transferDate().minusMonths(FIVE_MONTHS);
        };
    }
}
