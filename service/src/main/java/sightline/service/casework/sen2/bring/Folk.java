package sightline.service.casework.sen2.bring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.exchange.sen2.build.ReturnJournal;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.merge.ToldPerson;
import sightline.service.casework.journal.Person;
import sightline.service.casework.journal.PersonRow;
import sightline.service.casework.known.Known;
import sightline.service.casework.known.KnownItem;
import sightline.service.casework.known.KnownRows;

/**
 * Everybody whom the cases of an authority know. Somebody of a return is known again by UPN, else by unique learner number, else
 * by name and date of birth; never by one against another.
 */
final class Folk {

    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, Known> known;
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Set<String> nameless = new HashSet<>();

    private Folk(Map<String, Known> known) {
        this.known = known;
    }

    /** Reads them; inside the gate. */
    static Folk read(JdbcClient database, String authority) {
        Folk folk = new Folk(new KnownRows(database).all(authority));
        database.sql("select person, forename, surname, born from casework.person where authority = ?")
                .param(authority)
                .query((row, n) -> PersonRow.of(row))
                .list()
                .forEach(row -> row.ifPresent(person -> {
                    folk.persons.put(person.person(), person);
                    folk.put(
                            name(
                                    person.forename(),
                                    person.surname(),
                                    person.born().toString()),
                            person.person());
                }));
        folk.known.forEach((person, one) -> {
            one.value(KnownItem.UPN).ifPresent(upn -> folk.put("UPN " + upn, person));
            one.value(KnownItem.ULN).ifPresent(uln -> folk.put("ULN " + uln, person));
        });
        database
                .sql("select distinct person from casework.standing where authority = ?")
                .param(authority)
                .query((row, n) -> row.getString(1))
                .list()
                .stream()
                .filter(person -> !folk.persons.containsKey(person) && !folk.known.containsKey(person))
                .forEach(folk.nameless::add);
        return folk;
    }

    private void put(String key, String person) {
        keys.computeIfAbsent(key, first -> new TreeSet<>()).add(person);
    }

    Optional<Person> person(String key) {
        return Optional.ofNullable(persons.get(key));
    }

    Match match(ToldPerson told) {
        for (String number : numbers(told)) {
            Set<String> found = keys.getOrDefault(number, Set.of());
            if (!found.isEmpty()) {
                return one(found, told, number.substring(0, number.indexOf(' ')));
            }
        }
        Set<String> namesakes = keys.getOrDefault(name(told), Set.of());
        return namesakes.isEmpty() ? byPlace(told) : one(namesakes, told, "name and birthday");
    }

    private Match one(Set<String> found, ToldPerson told, String by) {
        if (found.size() > 1) {
            return new Match.Unclear(
                    "Several children have the same %s: %s.".formatted(by, String.join(", ", found)),
                    "One child. Left out: it can’t be told which of them it is.");
        }
        String person = found.iterator().next();
        return hasAnotherUpn(person, told)
                ? new Match.Unclear(
                        "%s has the same %s, and the UPN %s."
                                .formatted(
                                        person,
                                        by,
                                        known.getOrDefault(person, Known.NOTHING)
                                                .value(KnownItem.UPN)
                                                .orElse("")),
                        "The UPN is %s. Left out: it can’t be told whether it is the same child."
                                .formatted(told.known().row().value(Item.UPN).orElse("")))
                : new Match.One(person);
    }

    /** An import that told neither names nor numbers called people by their place in the return. */
    private Match byPlace(ToldPerson told) {
        String key = ReturnJournal.key(told.index());
        return nameless.contains(key) ? new Match.One(key) : new Match.Nobody();
    }

    /** Whether nothing but the place in the return says that it is this one. */
    boolean isNameless(String person) {
        return nameless.contains(person);
    }

    private boolean hasAnotherUpn(String person, ToldPerson told) {
        Optional<String> theirs = known.getOrDefault(person, Known.NOTHING).value(KnownItem.UPN);
        Optional<String> own = told.known().row().value(Item.UPN);
        return theirs.isPresent() && own.isPresent() && !theirs.equals(own);
    }

    /** The numbers by which somebody is known again. */
    static List<String> numbers(ToldPerson told) {
        return java.util.stream.Stream.concat(
                        told.known().row().value(Item.UPN).map(upn -> "UPN " + upn).stream(),
                        told.known().row().value(Item.ULN).map(uln -> "ULN " + uln).stream())
                .toList();
    }

    /** The name and birthday; blank where one of them is missing. */
    static String name(ToldPerson told) {
        Optional<LocalDate> born = told.known().row().day(Item.BIRTH_DATE);
        return name(
                told.known().row().value(Item.FORENAME).orElse(""),
                told.known().row().value(Item.SURNAME).orElse(""),
                born.map(LocalDate::toString).orElse(""));
    }

    private static String name(String forename, String surname, String born) {
        return forename.isBlank() || surname.isBlank() || born.isEmpty()
                ? ""
                : "%s|%s|%s"
                        .formatted(
                                forename.strip().toLowerCase(Locale.UK),
                                surname.strip().toLowerCase(Locale.UK),
                                born);
    }
}
