package sightline.exchange.sen2.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import sightline.exchange.sen2.build.PersonOfReturn;
import sightline.exchange.sen2.build.PersonRow;
import sightline.exchange.sen2.build.ReturnJournal;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.insight.exemplar.LogEvent;

/** One person of several returns. */
final class MergedPerson {

    private final int index;
    private final List<MergedJourney> journeys = new ArrayList<>();
    private List<String> row = List.of();
    private PersonOfReturn known = new PersonOfReturn(new PersonRow(Map.of(), Optional.empty()), Map.of());
    private String title = "";

    /** @param index the place among all, from 1 */
    MergedPerson(int index) {
        this.index = index;
    }

    /** By what a person is known again: the numbers that they were given; where there is none, name and birth date. */
    static Set<String> names(Section person) {
        Set<String> names = new HashSet<>();
        person.text(Item.UPN).ifPresent(number -> names.add("UPN " + number));
        person.text(Item.ULN).ifPresent(number -> names.add("ULN " + number));
        if (names.isEmpty()) {
            names.add("%s|%s|%s"
                    .formatted(
                            person.text(Item.SURNAME).orElse("").toLowerCase(Locale.UK),
                            person.text(Item.FORENAME).orElse("").toLowerCase(Locale.UK),
                            person.text(Item.BIRTH_DATE).orElse("")));
        }
        return names;
    }

    void take(Section person, Telling by, Consumer<Difference> differences) {
        row = ReturnJournal.row(index, person);
        known = PersonOfReturn.of(person);
        title = by.title();
        List<List<LogEvent>> told = new ReturnJournal(by.survey()).journeys(index, person);
        List<Section> requests = person.all(Block.REQUESTS);
        Set<MergedJourney> taken = new HashSet<>();
        for (int i = 0; i < requests.size(); i++) {
            Set<String> days = MergedJourney.days(requests.get(i));
            MergedJourney journey = (days.isEmpty()
                            ? withoutDays(requests.size() == 1, taken)
                            : journeys.stream()
                                    .filter(one -> one.isKnownBy(days))
                                    .findFirst())
                    .orElseGet(this::another);
            taken.add(journey);
            journey.take(days, told.get(i), by, differences);
        }
    }

    /** A request without any day is the person's only one, where there is only one; else the next that has no day either. */
    private Optional<MergedJourney> withoutDays(boolean alone, Set<MergedJourney> taken) {
        return alone && journeys.size() == 1
                ? Optional.of(journeys.getFirst())
                : journeys.stream()
                        .filter(one -> one.hasNoDay() && !taken.contains(one))
                        .findFirst();
    }

    private MergedJourney another() {
        MergedJourney made = new MergedJourney();
        journeys.add(made);
        return made;
    }

    List<LogEvent> events() {
        List<LogEvent> events = new ArrayList<>();
        for (int i = 0; i < journeys.size(); i++) {
            events.addAll(journeys.get(i).events(ReturnJournal.key(index), ReturnJournal.journey(index, i)));
        }
        return events;
    }

    /** All that is told of the person, what is known beside the journeys from the return that was taken last. */
    ToldPerson told() {
        List<ToldJourney> told = new ArrayList<>();
        for (int i = 0; i < journeys.size(); i++) {
            told.add(journeys.get(i).told(ReturnJournal.key(index), ReturnJournal.journey(index, i)));
        }
        return new ToldPerson(index, title, known, told);
    }

    /** As a file of persons has it, from the return that was taken last. */
    List<String> row() {
        return row;
    }
}
