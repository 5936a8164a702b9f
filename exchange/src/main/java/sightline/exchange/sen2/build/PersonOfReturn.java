package sightline.exchange.sen2.build;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/**
 * What a return knows of a person beside the journeys: numbers and words that stand at the person, and the needs and settings
 * of the plan that the return tells of last.
 *
 * @param row what a file of persons has
 * @param second the second setting of a person who is in two, by item
 */
public record PersonOfReturn(PersonRow row, Map<Item, String> second) {

    private static final List<Item> OWN =
            List.of(Item.SURNAME, Item.FORENAME, Item.BIRTH_DATE, Item.ETHNICITY, Item.UPN, Item.ULN, Item.UPN_UNKNOWN);
    private static final List<Item> NAMES = List.of(Item.URN, Item.UKPRN, Item.SEN_SETTING, Item.SEN_SETTING_OTHER);
    private static final List<Item> FLAGS = List.of(Item.SEN_UNIT, Item.RESOURCED_PROVISION);
    private static final String FIRST = "1";

    /** Before the return asked for sex it asked for gender, 1 for male and 2 for female. */
    private static final Map<String, String> GENDERS = Map.of(FIRST, "M", "2", "F");

    public PersonOfReturn {
        second = Map.copyOf(second);
    }

    /** Reads it out of a person with all that stands in it. */
    public static PersonOfReturn of(Section person) {
        Map<Item, String> values = values(person, OWN.stream());
        person.text(Item.SEX)
                .or(() -> person.text(Item.GENDER_CURRENT).flatMap(code -> Optional.ofNullable(GENDERS.get(code))))
                .ifPresent(sex -> values.put(Item.SEX, sex));
        List<Section> needs = last(person, PersonOfReturn::needs);
        String primary =
                needs.isEmpty() ? "" : needs.getFirst().text(Item.SEN_TYPE).orElse("");
        if (!primary.isEmpty()) {
            values.put(Item.SEN_TYPE, primary);
        }
        List<Section> settings = last(person, PersonOfReturn::settings);
        if (!settings.isEmpty()) {
            values.putAll(values(settings.getFirst(), Stream.concat(NAMES.stream(), FLAGS.stream())));
        }
        return new PersonOfReturn(
                new PersonRow(
                        values,
                        needs.size() < 2 ? Optional.empty() : needs.get(1).text(Item.SEN_TYPE)),
                settings.size() < 2 ? Map.of() : values(settings.get(1), NAMES.stream()));
    }

    /** What a file of persons says, which has one setting. */
    public static PersonOfReturn of(PersonRow row) {
        return new PersonOfReturn(row, Map.of());
    }

    private interface Pieces {
        List<Section> in(Section request);
    }

    private static List<Section> last(Section person, Pieces pieces) {
        return person.all(Block.REQUESTS).reversed().stream()
                .map(pieces::in)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Section> needs(Section request) {
        return ranked(
                request.part(Block.ACTIVE_PLANS).all(Block.SEN_NEED).stream().filter(need -> need.has(Item.SEN_TYPE)),
                Item.SEN_TYPE_RANK);
    }

    /** Where the person is; before anything is known of that, the settings that the plan names. */
    private static List<Section> settings(Section request) {
        List<Section> placed = ranked(
                request.part(Block.ACTIVE_PLANS).all(Block.PLACEMENT_DETAIL).stream()
                        .filter(one -> isNamed(one) && !one.has(Item.LEAVING_DATE)),
                Item.PLACEMENT_RANK);
        return placed.isEmpty()
                ? ranked(
                        request.part(Block.ASSESSMENT).part(Block.NAMED_PLAN).all(Block.PLAN_DETAIL).stream()
                                .filter(PersonOfReturn::isNamed),
                        Item.PLACEMENT_RANK)
                : placed;
    }

    private static boolean isNamed(Section setting) {
        return NAMES.stream().anyMatch(setting::has);
    }

    private static List<Section> ranked(Stream<Section> sections, Item rank) {
        return sections.sorted(Comparator.comparing(one -> one.text(rank).orElse(FIRST)))
                .toList();
    }

    private static Map<Item, String> values(Section section, Stream<Item> items) {
        Map<Item, String> values = new EnumMap<>(Item.class);
        items.forEach(item -> section.text(item).ifPresent(text -> values.put(item, text)));
        return values;
    }
}
