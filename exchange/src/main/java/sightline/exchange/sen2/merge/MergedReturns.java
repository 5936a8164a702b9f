package sightline.exchange.sen2.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import sightline.exchange.sen2.form.Section;
import sightline.insight.exemplar.LogEvent;

/**
 * Journeys out of several returns of one authority, taken year by year, the earliest first. A person is known again by UPN or
 * ULN, else by name and birth date; a request by the day on which it was received or its plan began. An exact day takes the
 * place of one that a return could only be guessed from. Everything else that two returns say differently is listed, and the
 * first stands.
 */
public final class MergedReturns {

    private final Map<String, MergedPerson> byName = new HashMap<>();
    private final List<MergedPerson> persons = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    /** Takes a person of a return. */
    public void take(Section person, Telling by) {
        Set<String> names = MergedPerson.names(person);
        MergedPerson merged = names.stream()
                .map(byName::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(this::newcomer);
        names.forEach(name -> byName.putIfAbsent(name, merged));
        merged.take(person, by, differences::add);
    }

    private MergedPerson newcomer() {
        MergedPerson made = new MergedPerson(persons.size() + 1);
        persons.add(made);
        return made;
    }

    /** How many people there are. */
    public int persons() {
        return persons.size();
    }

    /** Every event, journey by journey, those of a journey by their day. */
    public Stream<LogEvent> events() {
        return persons.stream().flatMap(person -> person.events().stream());
    }

    /** Every person with all that the returns tell together. */
    public List<ToldPerson> told() {
        return persons.stream().map(MergedPerson::told).toList();
    }

    /** The rows of a file of persons. */
    public Stream<List<String>> rows() {
        return persons.stream().map(MergedPerson::row);
    }

    /** What the returns say differently, in the order in which it came up. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }
}
