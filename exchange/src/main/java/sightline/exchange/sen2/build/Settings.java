package sightline.exchange.sen2.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.journey.event.Event;

/** Settings as events, persons and returns name them. */
final class Settings {

    /** What the keys of the second setting of one plan end in. */
    static final String SECOND = "2";

    private static final List<Item> NAMES = List.of(Item.URN, Item.UKPRN, Item.SEN_SETTING);
    private static final List<Item> FLAGS = List.of(Item.SEN_UNIT, Item.RESOURCED_PROVISION);
    private static final List<Item> PLACEMENT_ONLY = List.of(Item.RES, Item.WBP);
    private static final String OTHER = "OTH";
    private static final String UNNAMED = "named in no record";

    private Settings() {}

    /** Whether an event names a setting. */
    static boolean isNamedIn(Event event) {
        return isNamedIn(event, "");
    }

    static boolean isNamedIn(Event event, String suffix) {
        return NAMES.stream()
                .anyMatch(item ->
                        Story.detail(event, Keys.SETTING.get(item) + suffix).isPresent());
    }

    /** A setting as an event names it. */
    static Section of(Block block, Event event, String suffix) {
        Section made = Section.at(block, 0);
        Keys.SETTING.forEach((item, key) -> {
            if (block == Block.PLACEMENT_DETAIL || !PLACEMENT_ONLY.contains(item)) {
                Story.detail(event, key + suffix).ifPresent(text -> made.put(item, written(item, text), 0));
            }
        });
        return completed(made);
    }

    /** The setting of a person, where no event names one. */
    static Section of(Block block, PersonRow person) {
        Section made = Section.at(block, 0);
        Stream.of(NAMES, FLAGS, List.of(Item.SEN_SETTING_OTHER), PLACEMENT_ONLY)
                .flatMap(List::stream)
                .filter(item -> block == Block.PLACEMENT_DETAIL || !PLACEMENT_ONLY.contains(item))
                .forEach(item -> person.value(item).ifPresent(text -> made.put(item, text, 0)));
        return completed(made);
    }

    private static Section completed(Section made) {
        if (NAMES.stream().noneMatch(made::has)) {
            made.put(Item.SEN_SETTING, OTHER, 0).put(Item.SEN_SETTING_OTHER, UNNAMED, 0);
        }
        made.put(Item.PLACEMENT_RANK, "1", 0);
        FLAGS.forEach(flag -> made.put(flag, "0", 0));
        return made;
    }

    private static String written(Item item, String text) {
        return FLAGS.contains(item) ? text.equals("true") ? "1" : "0" : text;
    }

    /** A setting of a return as the detail of an event. */
    static void write(Section setting, String suffix, Map<String, String> detail) {
        Keys.SETTING.forEach((item, key) -> {
            Optional<String> text = setting.text(item);
            text.ifPresent(value ->
                    detail.put(key + suffix, FLAGS.contains(item) ? String.valueOf(value.equals("1")) : value));
        });
    }
}
