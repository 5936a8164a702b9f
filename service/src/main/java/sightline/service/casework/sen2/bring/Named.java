package sightline.service.casework.sen2.bring;

import java.time.LocalDate;
import java.util.Optional;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.merge.ToldPerson;
import sightline.service.casework.journal.Person;

/** What a return calls somebody. */
final class Named {

    private static final int LONGEST = 100;

    private Named() {}

    /** The person under a key; empty where the name or the birthday is missing. */
    static Optional<Person> person(String key, ToldPerson told) {
        Optional<String> forename = name(told, Item.FORENAME);
        Optional<String> surname = name(told, Item.SURNAME);
        Optional<LocalDate> born = told.known().row().day(Item.BIRTH_DATE);
        return forename.isPresent() && surname.isPresent() && born.isPresent()
                ? Optional.of(new Person(key, forename.get(), surname.get(), born.get()))
                : Optional.empty();
    }

    private static Optional<String> name(ToldPerson told, Item item) {
        return told.known()
                .row()
                .value(item)
                .map(text -> text.replace('\0', ' ').strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
    }
}
