package sightline.exchange.sen2.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.journey.event.Journey;
import sightline.journey.reckoner.Reckoner;

/** Makes the persons of a return out of journeys: a journey is one request, and a person has as many as they asked. */
public final class ReturnBuilder {

    private final Form form;
    private final Map<String, PersonRow> persons;
    private final AssessmentModule assessments;

    /**
     * @param form the form of the year
     * @param persons what is known about the people, by the key of the event log
     * @param reckoner says which exceptions are valid
     */
    public ReturnBuilder(Form form, Map<String, PersonRow> persons, Reckoner reckoner) {
        this.form = form;
        this.persons = Map.copyOf(persons);
        this.assessments = new AssessmentModule(reckoner);
    }

    /**
     * Makes the persons, in the order in which they first come.
     *
     * @param journeys the journeys of one authority
     * @param made hears each person
     * @return the keys of people who would be in the return and of whom nothing else is known
     */
    public List<String> build(List<Journey> journeys, Consumer<Section> made) {
        Map<String, List<Story>> byPerson = new LinkedHashMap<>();
        for (Journey journey : journeys) {
            byPerson.computeIfAbsent(journey.id().person(), key -> new ArrayList<>())
                    .add(Story.of(journey, form.survey()));
        }
        List<String> unknown = new ArrayList<>();
        byPerson.forEach((key, stories) -> {
            Optional<PersonRow> row = Optional.ofNullable(persons.get(key));
            List<Section> requests = stories.stream()
                    .flatMap(story -> request(story, row).stream())
                    .toList();
            if (!requests.isEmpty() && row.isEmpty()) {
                unknown.add(key);
            } else if (!requests.isEmpty()) {
                Section person = row.orElseThrow().section(form);
                requests.forEach(person::put);
                made.accept(person);
            }
        });
        return unknown;
    }

    private Optional<Section> request(Story story, Optional<PersonRow> row) {
        Turns turns = Turns.of(story);
        if (!turns.concern(story)) {
            return Optional.empty();
        }
        PersonRow person = row.orElse(new PersonRow(Map.of(), Optional.empty()));
        Disputes disputes = Disputes.of(story, turns);
        Section request = RequestModule.of(story, turns, disputes);
        if (request.has(Item.EXPORTED)) {
            return Optional.of(request);
        }
        assessments.of(story, turns, disputes).ifPresent(assessment -> {
            PlanModule.of(story, turns, person).ifPresent(assessment::put);
            request.put(assessment);
        });
        PlacementModule.of(story, turns, person, form).ifPresent(request::put);
        return Optional.of(request);
    }
}
