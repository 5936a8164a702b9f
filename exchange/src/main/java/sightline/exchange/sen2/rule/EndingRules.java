package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** N10 and N11: whether the end of a plan, and work, fit the age. */
final class EndingRules {

    static final List<Named<Request>> ALL =
            List.of(Named.of("N10", EndingRules::reason), Named.of("N11", EndingRules::work));

    private static final int MAXIMUM = 25;
    private static final int ADULT_ESTATE = 19;
    private static final int ADULT = 18;
    private static final int YOUNG_PERSON = 16;

    private EndingRules() {}

    private static void reason(Request request, Findings out) {
        Section plan = request.plan();
        Optional<LocalDate> end = plan.day(Item.CEASE_DATE);
        if (end.isEmpty() || request.person().birth().isEmpty()) {
            return;
        }
        Person person = request.person();
        boolean fits = switch (plan.text(Item.CEASE_REASON).orElse("")) {
            case "1" -> isOfMaximumAge(person, Age.endOfSchoolYear(end.get()));
            case "3", "4" -> !person.isUnder(ADULT, end.get());
            case "6" -> !person.isUnder(YOUNG_PERSON, end.get());
            default -> true;
        };
        if (!fits) {
            out.query(
                    plan,
                    Item.CEASE_REASON,
                    "Reason %s hardly fits an age of %d."
                            .formatted(
                                    plan.text(Item.CEASE_REASON).orElseThrow(),
                                    person.ageOn(end.get()).orElseThrow()));
        }
    }

    private static boolean isOfMaximumAge(Person person, LocalDate endOfYear) {
        int age = person.ageOn(endOfYear).orElseThrow();
        return age >= MAXIMUM || age == ADULT_ESTATE;
    }

    private static void work(Request request, Findings out) {
        LocalDate day = request.survey().day();
        young(request, request.plan(), Item.PLAN_WBP, day, out);
        young(request, request.active(), Item.WBP, day, out);
        for (Section placement : request.placements()) {
            young(request, placement, Item.WBP, day, out);
        }
    }

    private static void young(Request request, Section section, Item item, LocalDate day, Findings out) {
        if (section.has(item) && request.person().isUnder(YOUNG_PERSON, day)) {
            out.query(section, item, "Somebody under 16 learns at work.");
        }
    }
}
