package sightline.service.casework.known;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.sen2.build.PersonRow;
import sightline.exchange.sen2.form.Item;

/**
 * What is known of a child or young person, each from whoever told it last.
 *
 * @param values by item
 * @param sources by what is told together
 */
public record Known(Map<KnownItem, String> values, Map<KnownItem.Group, Source> sources) {

    /** Of somebody of whom nothing is known. */
    public static final Known NOTHING = new Known(Map.of(), Map.of());

    public Known {
        values = Map.copyOf(values);
        sources = Map.copyOf(sources);
    }

    /**
     * One telling.
     *
     * @param source where
     * @param values what
     */
    record Telling(Source source, Map<KnownItem, String> values) {

        boolean tells(KnownItem.Group group) {
            return group.items().stream().anyMatch(values::containsKey);
        }
    }

    /** Of several tellings, what tells of the later day speaks; of one day, what was handed in last. */
    static Known of(List<Telling> tellings) {
        List<Telling> newest = tellings.stream()
                .sorted(Comparator.comparing((Telling one) -> one.source().tellsOf())
                        .thenComparing(one -> one.source().day())
                        .reversed())
                .toList();
        Map<KnownItem, String> values = new EnumMap<>(KnownItem.class);
        Map<KnownItem.Group, Source> sources = new EnumMap<>(KnownItem.Group.class);
        for (KnownItem.Group group : KnownItem.Group.values()) {
            newest.stream().filter(one -> one.tells(group)).findFirst().ifPresent(one -> {
                sources.put(group, one.source());
                group.items().stream()
                        .filter(one.values()::containsKey)
                        .forEach(item -> values.put(item, one.values().getOrDefault(item, "")));
            });
        }
        return new Known(values, sources);
    }

    /** One of it. */
    public Optional<String> value(KnownItem item) {
        return Optional.ofNullable(values.get(item));
    }

    /** The same as a file of persons has it, with more that is known elsewhere. */
    public PersonRow row(Map<Item, String> more) {
        Map<Item, String> row = new EnumMap<>(Item.class);
        row.putAll(more);
        values.forEach((item, text) -> {
            if (!item.isSecond()) {
                row.put(item.item(), text);
            }
        });
        return new PersonRow(row, value(KnownItem.SECOND_NEED));
    }
}
