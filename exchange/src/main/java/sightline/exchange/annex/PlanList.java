package sightline.exchange.annex;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.REVIEW_DECISION_NOTIFIED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.sen2.build.PersonRow;
import sightline.exchange.sen2.form.Item;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;
import sightline.journey.event.PlanTransferredIn;

/** The first list out of journeys: everyone whose plan is live on a day. What journeys don't know stays blank. */
public final class PlanList {

    /** What says where somebody is taught; without any, nobody knows that it isn't at home. */
    private static final List<Item> SETTINGS = List.of(Item.URN, Item.UKPRN, Item.SEN_SETTING);

    private static final PersonRow NOBODY = new PersonRow(Map.of(), Optional.empty());

    private final Map<String, PersonRow> persons;
    private final LocalDate day;

    /**
     * @param persons what is known about the people, by the key of the event log
     * @param day the day the list is of
     */
    public PlanList(Map<String, PersonRow> persons, LocalDate day) {
        this.persons = Map.copyOf(persons);
        this.day = day;
    }

    /** The rows, one a live plan, each with a cell for every column of the list. */
    public List<List<String>> rows(List<Journey> journeys) {
        List<List<String>> rows = new ArrayList<>();
        for (Journey journey : journeys) {
            List<Event> known = journey.knownOn(day).events();
            AnnexCells.livePlan(known).ifPresent(plan -> rows.add(row(journey, known, plan)));
        }
        return rows;
    }

    private List<String> row(Journey journey, List<Event> known, Event plan) {
        String key = journey.id().person();
        PersonRow person = persons.getOrDefault(key, NOBODY);
        Map<AnnexColumn, String> cells = AnnexCells.of(key, person, known);
        cells.put(AnnexColumn.INITIAL_PLAN, AnnexCells.day(made(plan)));
        last(known, AMENDED_PLAN_ISSUED)
                .ifPresent(event -> cells.put(AnnexColumn.UPDATED_PLAN, AnnexCells.day(event.date())));
        last(known, REVIEW_DECISION_NOTIFIED)
                .map(Event::date)
                .or(() -> plan instanceof PlanTransferredIn came ? came.lastReview() : Optional.empty())
                .ifPresent(date -> cells.put(AnnexColumn.REVIEWED, AnnexCells.day(date)));
        if (SETTINGS.stream().anyMatch(item -> person.value(item).isPresent())) {
            boolean home = person.value(Item.SEN_SETTING).filter("EHE"::equals).isPresent();
            cells.put(AnnexColumn.HOME_EDUCATED, home ? "a) Yes" : "b) No");
        }
        return AnnexCells.row(AnnexList.PLANS, cells);
    }

    private static LocalDate made(Event plan) {
        return plan instanceof PlanTransferredIn came ? came.madeOn().orElse(plan.date()) : plan.date();
    }

    private static Optional<Event> last(List<Event> events, EventName kind) {
        return events.reversed().stream().filter(event -> event.name() == kind).findFirst();
    }
}
