package sightline.exchange.annex;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.exchange.sen2.build.PersonRow;
import sightline.exchange.sen2.form.Item;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;
import sightline.journey.state.JourneyGraph;
import sightline.journey.state.JourneyState;

/**
 * The second list, as far as journeys know it: children and young people without a live plan for whom an assessment was
 * asked, is under way or was refused. Whoever is on SEN support and was never put forward is known to schools alone, and
 * comes in by their own file.
 */
public final class SupportList {

    private static final Set<JourneyState> WITHOUT_PLAN =
            EnumSet.of(JourneyState.REQUESTED, JourneyState.ASSESSING, JourneyState.DRAFTED, JourneyState.REFUSED);

    private static final PersonRow NOBODY = new PersonRow(Map.of(), Optional.empty());

    private final Map<String, PersonRow> persons;
    private final Map<String, PersonRow> schools;
    private final LocalDate day;

    /**
     * @param persons what is known about the people of the journeys, by the key of the event log
     * @param schools everybody who schools say is on SEN support, by keys of theirs; who has the UPN of one of our people is
     *     that person
     * @param day the day the list is of
     */
    public SupportList(Map<String, PersonRow> persons, Map<String, PersonRow> schools, LocalDate day) {
        this.persons = Map.copyOf(persons);
        this.schools = byOurKeys(schools, this.persons);
        this.day = day;
    }

    /** The rows, one a person, each with a cell for every column of the list. */
    public List<List<String>> rows(List<Journey> journeys) {
        Map<String, List<Event>> without = new LinkedHashMap<>();
        Set<String> planned = new HashSet<>();
        for (Journey journey : journeys) {
            List<Event> known = journey.knownOn(day).events();
            String person = journey.id().person();
            if (AnnexCells.livePlan(known).isPresent()) {
                planned.add(person);
            } else if (WITHOUT_PLAN.contains(JourneyGraph.of(known))) {
                without.putIfAbsent(person, known);
            }
        }
        schools.keySet().forEach(person -> without.putIfAbsent(person, List.of()));
        without.keySet().removeAll(planned);
        return without.entrySet().stream()
                .map(entry -> AnnexCells.row(
                        AnnexList.SUPPORT, AnnexCells.of(entry.getKey(), person(entry.getKey()), entry.getValue())))
                .toList();
    }

    private PersonRow person(String key) {
        return Optional.ofNullable(schools.get(key)).orElseGet(() -> persons.getOrDefault(key, NOBODY));
    }

    private static Map<String, PersonRow> byOurKeys(Map<String, PersonRow> schools, Map<String, PersonRow> persons) {
        Map<String, String> ours = new HashMap<>();
        persons.forEach((key, person) -> person.value(Item.UPN).ifPresent(upn -> ours.put(upn, key)));
        Map<String, PersonRow> named = new LinkedHashMap<>();
        schools.forEach((key, row) -> named.putIfAbsent(
                row.value(Item.UPN)
                        .flatMap(upn -> Optional.ofNullable(ours.get(upn)))
                        .orElse(key),
                row));
        return named;
    }
}
