package sightline.exchange.annex;

import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.NEED_RECORDED;
import static sightline.journey.event.EventName.PLAN_CEASED;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_IN;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_OUT;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

/** The cells that both lists have, out of what is known about a person and of their journey. */
final class AnnexCells {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final List<String> ETHNICITIES = List.of(
            "WBRI", "WIRI", "WIRT", "WROM", "WOTH", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH",
            "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT");
    private static final List<String> NEEDS =
            List.of("SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "OTH");
    private static final Set<EventName> PLAN = Set.of(FINAL_PLAN_ISSUED, PLAN_TRANSFERRED_IN);
    private static final Set<EventName> END = Set.of(PLAN_CEASED, PLAN_TRANSFERRED_OUT);
    private static final String FIRST_RANK = "1";

    private AnnexCells() {}

    static Map<AnnexColumn, String> of(String key, PersonRow person, List<Event> known) {
        Map<AnnexColumn, String> cells = new EnumMap<>(AnnexColumn.class);
        cells.put(AnnexColumn.UNIQUE_ID, key);
        person.value(Item.UPN).ifPresent(upn -> cells.put(AnnexColumn.UPN, upn));
        person.value(Item.ULN).ifPresent(uln -> cells.put(AnnexColumn.ULN, uln));
        person.day(Item.BIRTH_DATE).ifPresent(birth -> cells.put(AnnexColumn.BIRTH, day(birth)));
        person.value(Item.SEX)
                .ifPresent(sex -> cells.put(AnnexColumn.GENDER, sex.equals("F") ? "b) Female" : "a) Male"));
        person.value(Item.ETHNICITY)
                .ifPresent(code -> cells.put(AnnexColumn.ETHNICITY, lettered(ETHNICITIES, code, "UNKNOWN")));
        recorded(known)
                .or(() -> person.value(Item.SEN_TYPE))
                .ifPresent(code -> cells.put(AnnexColumn.NEED, need(code)));
        person.value(Item.URN).ifPresent(urn -> cells.put(AnnexColumn.MAIN_URN, urn));
        return cells;
    }

    /** The plan that is live, where there is one. */
    static Optional<Event> livePlan(List<Event> known) {
        return first(known, END).isPresent() ? Optional.empty() : first(known, PLAN);
    }

    static List<String> row(AnnexList list, Map<AnnexColumn, String> cells) {
        return list.columns().stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** What was written down last speaks. */
    private static Optional<String> recorded(List<Event> known) {
        return known.reversed().stream()
                .filter(event -> event.name() == NEED_RECORDED)
                .map(event -> event.at().detail())
                .filter(detail -> detail.value("rank").orElse(FIRST_RANK).equals(FIRST_RANK))
                .flatMap(detail -> detail.value("type").stream())
                .findFirst();
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
}
