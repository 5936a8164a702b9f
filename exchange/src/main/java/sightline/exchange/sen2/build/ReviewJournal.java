package sightline.exchange.sen2.build;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.AMENDMENT_NOTICE_SENT;
import static sightline.journey.event.EventName.PHASE_TRANSFER_IDENTIFIED;
import static sightline.journey.event.EventName.REVIEW_DECISION_NOTIFIED;
import static sightline.journey.event.EventName.REVIEW_MEETING_HELD;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.journey.event.Transfer;

/** The review and the phase transfer of module 5 as events. */
final class ReviewJournal {

    private static final int FIVE_MONTHS = 5;

    private ReviewJournal() {}

    static void tell(Section active, Diary diary) {
        active.day(Item.REVIEW_MEETING).ifPresent(day -> diary.note(REVIEW_MEETING_HELD, day));
        Optional<LocalDate> draft = active.day(Item.REVIEW_DRAFT);
        active.day(Item.LAST_REVIEW).ifPresent(day -> {
            boolean enclosed = draft.filter(day::equals).isPresent();
            Map<String, String> detail = new LinkedHashMap<>();
            active.text(Item.REVIEW_OUTCOME).ifPresent(outcome -> detail.put("outcome", outcome));
            detail.put("amendmentsEnclosed", String.valueOf(enclosed));
            diary.note(REVIEW_DECISION_NOTIFIED, day, detail);
            draft.filter(sent -> !enclosed).ifPresent(sent -> diary.note(AMENDMENT_NOTICE_SENT, sent));
        });
        active.day(Item.PHASE_TRANSFER_DUE_DATE).ifPresent(due -> {
            Optional<LocalDate> done = active.day(Item.PHASE_TRANSFER_FINAL_DATE);
            LocalDate known = due.minusYears(1);
            diary.note(
                    PHASE_TRANSFER_IDENTIFIED,
                    done.filter(known::isAfter).orElse(known),
                    "kind",
                    kind(due).written(),
                    "transferDate",
                    transfer(due).toString(),
                    Keys.APPROXIMATE,
                    "day");
            done.ifPresent(day -> diary.note(AMENDED_PLAN_ISSUED, day));
        });
    }

    private static Transfer kind(LocalDate due) {
        if (due.getMonth() == Month.FEBRUARY && due.getDayOfMonth() == 15) {
            return Transfer.OTHER;
        }
        return due.getMonth() == Month.MARCH && due.getDayOfMonth() == 31
                ? Transfer.SECONDARY_TO_POST16
                : Transfer.POST16_TO_POST16;
    }

    private static LocalDate transfer(LocalDate due) {
        return kind(due) == Transfer.POST16_TO_POST16
                ? due.plusMonths(FIVE_MONTHS)
                : LocalDate.of(due.getYear(), Month.SEPTEMBER, 1);
    }
}
