package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.form.Survey;

/**
 * A person of a return as the rules look at it.
 *
 * @param index the place in the return, from 1
 * @param section the items of the person
 * @param requests the requests, in their order
 * @param form the form of the year
 * @param authority the authority whose return it is; empty where the header doesn't say
 */
record Person(OptionalInt index, Section section, List<Request> requests, Form form, String authority) {

    static Person of(int index, Section section, Form form, String authority) {
        List<Request> requests = new ArrayList<>(1);
        Person person = new Person(OptionalInt.of(index), section, requests, form, authority);
        section.all(Block.REQUESTS).forEach(one -> requests.add(Request.of(person, requests.size() + 1, one)));
        return person;
    }

    Survey survey() {
        return form.survey();
    }

    Optional<LocalDate> birth() {
        return section.day(Item.BIRTH_DATE);
    }

    /** The age on a day; empty where no date of birth can be read. */
    OptionalInt ageOn(LocalDate day) {
        return birth().map(birth -> OptionalInt.of(Age.on(birth, day))).orElse(OptionalInt.empty());
    }

    /** Whether the age on a day is known and below so many years. */
    boolean isUnder(int years, LocalDate day) {
        OptionalInt age = ageOn(day);
        return age.isPresent() && age.getAsInt() < years;
    }

    /** Whether the age on a day is known and above so many years. */
    boolean isOver(int years, LocalDate day) {
        OptionalInt age = ageOn(day);
        return age.isPresent() && age.getAsInt() > years;
    }
}
