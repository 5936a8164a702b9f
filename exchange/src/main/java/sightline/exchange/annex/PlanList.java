package sightline.exchange.annex;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.PLAN_CEASED;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_IN;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_OUT;
import static sightline.journey.event.EventName.REVIEW_DECISION_NOTIFIED;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.exchange.sen2.build.PersonRow;
import sightline.exchange.sen2.form.Item;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;
import sightline.journey.event.PlanTransferredIn;

/** The first list out of journeys: everyone whose plan is live on a day. What journeys don't know stays blank. */
public final class PlanList {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final List<String> ETHNICITIES = List.of(
            "WBRI", "WIRI", "WIRT", "WROM", "WOTH", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH",
            "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT");
    private static final List<String> NEEDS =
            List.of("SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "OTH");
    private static final Set<EventName> PLAN = Set.of(FINAL_PLAN_ISSUED, PLAN_TRANSFERRED_IN);
    private static final Set<EventName> END = Set.of(PLAN_CEASED, PLAN_TRANSFERRED_OUT);

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
            Optional<Event> plan = first(known, PLAN);
            if (plan.isPresent() && first(known, END).isEmpty()) {
                rows.add(row(journey, known, plan.get()));
            }
        }
        return rows;
    }

    private List<String> row(Journey journey, List<Event> known, Event plan) {
        String key = journey.id().person();
        PersonRow person = persons.getOrDefault(key, new PersonRow(Map.of(), Optional.empty()));
        Map<AnnexColumn, String> cells = new EnumMap<>(AnnexColumn.class);
        cells.put(AnnexColumn.UNIQUE_ID, key);
        person.value(Item.UPN).ifPresent(upn -> cells.put(AnnexColumn.UPN, upn));
        person.value(Item.ULN).ifPresent(uln -> cells.put(AnnexColumn.ULN, uln));
        person.day(Item.BIRTH_DATE).ifPresent(birth -> cells.put(AnnexColumn.BIRTH, DAY.format(birth)));
        person.value(Item.SEX)
                .ifPresent(sex -> cells.put(AnnexColumn.GENDER, sex.equals("F") ? "b) Female" : "a) Male"));
        person.value(Item.ETHNICITY)
                .ifPresent(code -> cells.put(AnnexColumn.ETHNICITY, lettered(ETHNICITIES, code, "UNKNOWN")));
        cells.put(AnnexColumn.INITIAL_PLAN, DAY.format(made(plan)));
        last(known, AMENDED_PLAN_ISSUED)
                .ifPresent(event -> cells.put(AnnexColumn.UPDATED_PLAN, DAY.format(event.date())));
        last(known, REVIEW_DECISION_NOTIFIED)
                .map(Event::date)
                .or(() -> plan instanceof PlanTransferredIn came ? came.lastReview() : Optional.empty())
                .ifPresent(date -> cells.put(AnnexColumn.REVIEWED, DAY.format(date)));
        person.value(Item.SEN_TYPE).ifPresent(code -> cells.put(AnnexColumn.NEED, need(code)));
        person.value(Item.URN).ifPresent(urn -> cells.put(AnnexColumn.MAIN_URN, urn));
        boolean home = person.value(Item.SEN_SETTING).filter("EHE"::equals).isPresent();
        cells.put(AnnexColumn.HOME_EDUCATED, home ? "a) Yes" : "b) No");
        return AnnexList.PLANS.columns().stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    private static LocalDate made(Event plan) {
        return plan instanceof PlanTransferredIn came ? came.madeOn().orElse(plan.date()) : plan.date();
    }

    /** Down syndrome has no letter of its own; the Department counts it with other difficulties. */
    private static String need(String code) {
        return lettered(NEEDS, NEEDS.contains(code) ? code : "OTH", "OTH");
    }

    /** A code with its letter: the first is a), one that isn't there comes behind the last. */
    private static String lettered(List<String> codes, String code, String otherwise) {
        int place = codes.indexOf(code);
        return place < 0 ? "%c) %s".formatted('a' + codes.size(), otherwise) : "%c) %s".formatted('a' + place, code);
    }

    private static Optional<Event> first(List<Event> events, Set<EventName> kinds) {
        return events.stream().filter(event -> kinds.contains(event.name())).findFirst();
    }

    private static Optional<Event> last(List<Event> events, EventName kind) {
        return events.reversed().stream().filter(event -> event.name() == kind).findFirst();
    }
}
