package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** V10 to V14: annual reviews. */
final class ReviewRules {

    static final List<Named<Request>> ALL = List.of(
            Named.of("V10", ReviewRules::met),
            Named.of("V11", ReviewRules::order),
            Named.of("V12", ReviewRules::draft),
            Named.of("V13", ReviewRules::inFourWeeks),
            Named.of("V14", ReviewRules::inAYear),
            Named.of("V15", ReviewRules::phaseDue),
            Named.of("V16", ReviewRules::phaseInTime));

    private static final List<Item> AFTER_THE_MEETING =
            List.of(Item.REVIEW_OUTCOME, Item.LAST_REVIEW, Item.REVIEW_DRAFT);
    private static final int MEETING_NEEDED = 2025;
    private static final int FOUR_WEEKS = 28;
    private static final int A_YEAR = 12;

    private ReviewRules() {}

    private static void met(Request request, Findings out) {
        Section active = request.active();
        if (!active.exists() || request.survey().year() < MEETING_NEEDED || active.has(Item.REVIEW_MEETING)) {
            return;
        }
        AFTER_THE_MEETING.stream()
                .filter(active::has)
                .findFirst()
                .ifPresent(item -> out.error(active, item, item.element() + " stands without the day of the meeting."));
    }

    private static void order(Request request, Findings out) {
        Section active = request.active();
        LocalDate day = request.survey().day();
        Optional<LocalDate> meeting = active.day(Item.REVIEW_MEETING);
        Optional<LocalDate> decision = active.day(Item.LAST_REVIEW);
        if (decision.filter(on -> meeting.filter(on::isBefore).isPresent()).isPresent()) {
            out.error(active, Item.LAST_REVIEW, "The review was decided before its meeting.");
        }
        if (decision.filter(day::isBefore).isPresent()) {
            out.error(active, Item.LAST_REVIEW, "The review was decided after the survey day.");
        }
        if (meeting.filter(day::isBefore).isPresent()) {
            out.error(active, Item.REVIEW_MEETING, "The meeting was after the survey day.");
        }
        if (meeting.filter(on -> request.planned().filter(on::isBefore).isPresent())
                .isPresent()) {
            out.error(active, Item.REVIEW_MEETING, "The meeting was before the plan.");
        }
    }

    private static void draft(Request request, Findings out) {
        Section active = request.active();
        if (!active.has(Item.REVIEW_DRAFT)) {
            return;
        }
        if (!active.is(Item.REVIEW_OUTCOME, "A")) {
            out.error(active, Item.REVIEW_DRAFT, "A draft stands without outcome A.");
        }
        if (isBefore(active, Item.REVIEW_DRAFT, Item.REVIEW_MEETING)) {
            out.error(active, Item.REVIEW_DRAFT, "The draft was sent before the meeting.");
        }
    }

    private static boolean isBefore(Section section, Item one, Item other) {
        return section.day(one)
                .filter(day -> section.day(other).filter(day::isBefore).isPresent())
                .isPresent();
    }

    private static void inFourWeeks(Request request, Findings out) {
        Section active = request.active();
        active.day(Item.REVIEW_MEETING).ifPresent(meeting -> {
            for (Item item : List.of(Item.LAST_REVIEW, Item.REVIEW_DRAFT)) {
                active.day(item)
                        .map(day -> ChronoUnit.DAYS.between(meeting, day))
                        .filter(days -> days > FOUR_WEEKS)
                        .ifPresent(days -> out.query(
                                active,
                                item,
                                "%s is %d days after the meeting; four weeks are 28.".formatted(item.element(), days)));
            }
        });
    }

    private static void inAYear(Request request, Findings out) {
        LocalDate day = request.survey().day();
        LocalDate back = day.minusMonths(A_YEAR);
        if (request.active().exists()
                && request.planLivesOn(day)
                && request.planned().filter(back::isAfter).isPresent()
                && !reviewedSince(request.active(), back)) {
            out.query(
                    request.active(), Item.LAST_REVIEW, "The plan is older than a year and had no review in the last.");
        }
    }

    private static boolean reviewedSince(Section active, LocalDate back) {
        return Stream.of(Item.REVIEW_MEETING, Item.LAST_REVIEW)
                .flatMap(item -> active.day(item).stream())
                .anyMatch(on -> !on.isBefore(back));
    }

    private static void phaseDue(Request request, Findings out) {
        Section active = request.active();
        if (active.has(Item.PHASE_TRANSFER_FINAL_DATE) && !active.has(Item.PHASE_TRANSFER_DUE_DATE)) {
            out.error(active, Item.PHASE_TRANSFER_FINAL_DATE, "A phase transfer is finished without a day it was due.");
        }
        if (active.day(Item.PHASE_TRANSFER_DUE_DATE)
                .filter(due -> !isUsual(due))
                .isPresent()) {
            out.query(
                    active,
                    Item.PHASE_TRANSFER_DUE_DATE,
                    "The day due is neither 15 February nor 31 March. It may be right five months before a move.");
        }
    }

    private static boolean isUsual(LocalDate due) {
        return due.getMonth() == Month.FEBRUARY && due.getDayOfMonth() == 15
                || due.getMonth() == Month.MARCH && due.getDayOfMonth() == 31;
    }

    private static void phaseInTime(Request request, Findings out) {
        if (isBefore(request.active(), Item.PHASE_TRANSFER_DUE_DATE, Item.PHASE_TRANSFER_FINAL_DATE)) {
            out.query(
                    request.active(),
                    Item.PHASE_TRANSFER_FINAL_DATE,
                    "The phase transfer was finished after the day it was due.");
        }
    }
}
