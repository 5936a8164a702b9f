package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.form.Upn;

/** P1 to P10 without P7 and P8: who a person is. */
final class IdentityRules {

    static final List<Named<Person>> ALL = List.of(
            Named.of("P1", IdentityRules::identity),
            Named.of("P2", IdentityRules::bornInTime),
            Named.of("P3", IdentityRules::ofAnAge),
            Named.of("P4", IdentityRules::numbered),
            Named.of("P5", IdentityRules::noReasonBesideANumber),
            Named.of("P6", IdentityRules::upn),
            Named.of("P9", IdentityRules::postcode),
            Named.of("P10", IdentityRules::requested));

    private static final List<Item> NAMES = List.of(Item.SURNAME, Item.FORENAME);
    private static final int OLDEST = 24;
    private static final Pattern POSTCODE =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}", Pattern.CASE_INSENSITIVE);

    private IdentityRules() {}

    private static void identity(Person person, Findings out) {
        Section section = person.section();
        for (Item name : NAMES) {
            if (!section.has(name)) {
                out.error(section, name, name.element() + " is missing.");
            }
        }
        if (person.birth().isEmpty()) {
            out.error(section, Item.BIRTH_DATE, "The date of birth is missing or no day. Write it as 2015-05-09.");
        }
        coded(section, person.form().has(Item.SEX) ? Item.SEX : Item.GENDER_CURRENT, out);
        coded(section, Item.ETHNICITY, out);
    }

    private static void coded(Section section, Item item, Findings out) {
        if (!section.fits(item)) {
            out.error(section, item, item.element() + " is missing or no code of the guide.");
        }
    }

    private static void bornInTime(Person person, Findings out) {
        if (person.birth().filter(day -> day.isAfter(person.survey().day())).isPresent()) {
            out.error(person.section(), Item.BIRTH_DATE, "The date of birth is after the survey day.");
        }
    }

    private static void ofAnAge(Person person, Findings out) {
        LocalDate day = person.survey().schoolAgeDay();
        if (person.isUnder(0, day) || person.isOver(OLDEST, day)) {
            out.query(
                    person.section(),
                    Item.BIRTH_DATE,
                    "The person was %d on 31 August before the survey day; 0 to 24 is expected."
                            .formatted(person.ageOn(day).orElseThrow()));
        }
    }

    private static void numbered(Person person, Findings out) {
        if (!hasNumber(person.section()) && !person.section().has(Item.UPN_UNKNOWN)) {
            out.error(person.section(), Item.UPN, "There is no UPN, no ULN and no reason why.");
        }
    }

    private static void noReasonBesideANumber(Person person, Findings out) {
        if (hasNumber(person.section()) && person.section().has(Item.UPN_UNKNOWN)) {
            out.error(person.section(), Item.UPN_UNKNOWN, "A reason for no number stands beside a number.");
        }
    }

    private static boolean hasNumber(Section person) {
        return person.has(Item.UPN) || person.has(Item.ULN);
    }

    private static void upn(Person person, Findings out) {
        person.section().text(Item.UPN).ifPresent(upn -> {
            switch (Upn.of(upn)) {
                case GOOD -> {
                    // nothing to say
                }
                case MISSHAPEN ->
                    out.error(
                            person.section(),
                            Item.UPN,
                            "The UPN isn't a letter and twelve digits, of which the last may be a letter too.");
                case WRONG_LETTER ->
                    out.error(person.section(), Item.UPN, "The UPN's first letter doesn't fit its digits.");
            }
        });
    }

    private static void postcode(Person person, Findings out) {
        if (person.section()
                .text(Item.POSTCODE)
                .filter(code -> POSTCODE.matcher(code).matches())
                .isEmpty()) {
            out.query(person.section(), Item.POSTCODE, "The postcode is missing or has another form than postcodes.");
        }
    }

    private static void requested(Person person, Findings out) {
        if (person.requests().isEmpty()) {
            out.error(person.section(), Block.REQUESTS, "The person has no request.");
        }
    }
}
