package sightline.journey.reckoner;

import static sightline.journey.event.EventName.PERSON_AMENDED;
import static sightline.journey.event.EventName.PERSON_REGISTERED;
import static sightline.journey.event.EventName.REVIEW_DECISION_NOTIFIED;

import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.event.Event;
import sightline.journey.event.IsoDay;
import sightline.journey.law.Duty;

/** The advice to review the plan of a young child more often. */
final class EarlyYears {

    private static final Names PERSON = Names.of(PERSON_REGISTERED, PERSON_AMENDED);
    private static final Names COMPLETED = Names.of(REVIEW_DECISION_NOTIFIED);

    private EarlyYears() {}

    /** SEND Code 9.178: for a child under five, think of a review every three to six months. */
    static void prompts(Reckoning reckoning, int place) {
        Optional<Duty> duty = reckoning.duty("R3", place);
        if (duty.isPresent() && isYoung(duty.get(), reckoning, place)) {
            prompt(reckoning, place, "early", "after 3 months");
            prompt(reckoning, place, "late", "after 6 months");
        }
    }

    private static void prompt(Reckoning reckoning, int place, String limit, String subject) {
        reckoning
                .start("R3", place)
                .ifPresent(clock -> clock.by(limit)
                        .subject(subject)
                        .met(COMPLETED)
                        .ended(Plan.GONE)
                        .asLimit());
    }

    private static boolean isYoung(Duty duty, Reckoning reckoning, int place) {
        Optional<LocalDate> born = reckoning
                .timeline()
                .before(place, PERSON, EarlyYears::tellsTheBirthday)
                .flatMap(event -> event.at().detail().value("dob"))
                .flatMap(IsoDay::of);
        Optional<LocalDate> youngUntil =
                born.isEmpty() ? born : duty.limit("age").lastDay(born.get(), reckoning.counting());
        return youngUntil.isPresent() && reckoning.timeline().date(place).isBefore(youngUntil.get());
    }

    private static boolean tellsTheBirthday(Event event) {
        return event.at().detail().value("dob").isPresent();
    }
}
