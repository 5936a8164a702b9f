package sightline.exchange.sen2.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/**
 * Z3: codes for "other" are rare. From how large a share on the Department asks isn't published; ours is one in ten, and
 * at least five.
 */
final class OtherShares implements Across {

    private static final int FEWEST = 5;
    private static final int ONE_IN = 10;
    private static final Map<Item, Set<String>> OTHER = Map.of(
            Item.REQUEST_SOURCE, Set.of("5"),
            Item.CEASE_REASON, Set.of("9"),
            Item.SEN_SETTING, Set.of("OTH", "NIEO"));

    private final Named<Section> rule = Named.of("Z3", this::tell);
    private final Map<Item, int[]> counts = new EnumMap<>(Item.class);

    OtherShares() {
        OTHER.keySet().forEach(item -> counts.put(item, new int[2]));
    }

    @Override
    public void person(Person person, Findings out) {
        for (Request request : person.requests()) {
            count(request.section(), Item.REQUEST_SOURCE);
            count(request.plan(), Item.CEASE_REASON);
            for (Section placement : request.placements()) {
                count(placement, Item.SEN_SETTING);
            }
        }
    }

    /** Placements at an establishment count among all placements. */
    private void count(Section section, Item item) {
        boolean counts = item == Item.SEN_SETTING ? section.exists() : section.has(item);
        if (counts) {
            int[] count = count(item);
            count[0]++;
            count[1] += section.text(item)
                            .filter(OTHER.getOrDefault(item, Set.of())::contains)
                            .isPresent()
                    ? 1
                    : 0;
        }
    }

    private int[] count(Item item) {
        return java.util.Objects.requireNonNull(counts.get(item));
    }

    @Override
    public void end(Findings out) {
        out.person(OptionalInt.empty());
        out.look(rule, Section.absent(Block.PERSONS, 1));
    }

    private void tell(Section persons, Findings out) {
        counts.forEach((item, count) -> {
            if (count[1] >= FEWEST && count[1] * ONE_IN > count[0]) {
                out.query(
                        persons,
                        item,
                        "%s is a code for \"other\" %,d times of %,d.".formatted(item.element(), count[1], count[0]));
            }
        });
    }
}
