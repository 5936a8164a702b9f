package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sightline.exchange.sen2.form.Item;

/** P8: whether the reason for no number fits the person. */
final class ReasonRules {

    static final List<Named<Person>> ALL = List.of(Named.of("P8", ReasonRules::fits));

    private static final int SCHOOL_AGE = 6;
    private static final int YOUNG_PERSON = 16;
    private static final int LAST_WEEK = 7;

    private ReasonRules() {}

    private static void fits(Person person, Findings out) {
        LocalDate day = person.survey().day();
        switch (person.section().text(Item.UPN_UNKNOWN).orElse("")) {
            case "UN1" -> {
                if (!person.isUnder(SCHOOL_AGE, day) && person.birth().isPresent()) {
                    out.error(person.section(), Item.UPN_UNKNOWN, "UN1 is for those under 6; this person is older.");
                }
            }
            case "UN9" -> {
                if (person.isUnder(YOUNG_PERSON, day)) {
                    out.query(person.section(), Item.UPN_UNKNOWN, "UN9 is for those from 16; this person is younger.");
                }
            }
            case "UN10" -> {
                if (!person.requests().stream().allMatch(ReasonRules::isClosedEarly)) {
                    out.error(
                            person.section(),
                            Item.UPN_UNKNOWN,
                            "UN10 is for requests that were refused or withdrawn; this person has another.");
                }
            }
            case "UN8" -> {
                if (!isNewInTheLastWeek(person)) {
                    out.query(
                            person.section(),
                            Item.UPN_UNKNOWN,
                            "UN8 is for those who were new in the last week of the collection period.");
                }
            }
            default -> {
                // the other reasons fit anybody
            }
        }
    }

    private static boolean isClosedEarly(Request request) {
        return request.outcome().equals("N") || request.outcome().equals("W");
    }

    private static boolean isNewInTheLastWeek(Person person) {
        Optional<LocalDate> first = person.requests().stream()
                .flatMap(request -> request.received().stream())
                .min(Comparator.naturalOrder());
        LocalDate lastWeek = person.survey().to().minusDays(LAST_WEEK - 1);
        boolean cameWithAPlan =
                person.requests().stream().anyMatch(request -> request.active().has(Item.TRANSFER_LA));
        return first.map(day -> !day.isBefore(lastWeek)).orElse(cameWithAPlan);
    }
}
