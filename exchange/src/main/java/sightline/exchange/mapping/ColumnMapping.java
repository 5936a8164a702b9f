package sightline.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import sightline.journey.event.EventName;

/**
 * A mapping told column by column, as a form asks for it. A mapping can say more than that, such as two events from one
 * column; then it is no such mapping.
 *
 * @param dates how dates are written
 * @param uses what each column is used for, by heading, in their order
 */
public record ColumnMapping(DateForm dates, Map<String, ColumnUse> uses) {

    static final String ADVISER = "adviser";

    public ColumnMapping {
        uses = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(uses));
    }

    /**
     * The mapping of it.
     *
     * @param authority the council's code, where no column holds it
     * @return nothing where no column says who
     */
    public Optional<Mapping> mapping(String authority) {
        return heading(ColumnUse.Person.class)
                .map(Value.Column::new)
                .map(person -> new Mapping(
                        heading(ColumnUse.Council.class)
                                .<Value>map(Value.Column::new)
                                .orElse(new Value.Always(authority)),
                        person,
                        heading(ColumnUse.Case.class)
                                .<Value>map(Value.Column::new)
                                .orElse(person),
                        dates,
                        rules()));
    }

    private Optional<String> heading(Class<? extends ColumnUse> use) {
        return uses.entrySet().stream()
                .filter(entry -> use.isInstance(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private List<EventRule> rules() {
        List<EventRule> rules = new ArrayList<>();
        uses.forEach((heading, use) -> {
            if (use instanceof ColumnUse.Day(EventName event, Optional<String> adviser)) {
                Map<String, Value> detail = new LinkedHashMap<>();
                adviser.ifPresent(who -> detail.put(ADVISER, new Value.Always(who)));
                detail.putAll(more(event));
                rules.add(new EventRule(event, heading, only(event), detail));
            }
        });
        return rules;
    }

    private Map<String, Value> more(EventName event) {
        Map<String, Value> detail = new LinkedHashMap<>();
        uses.forEach((heading, use) -> {
            if (use instanceof ColumnUse.More(EventName of, String key, Map<String, String> meanings) && of == event) {
                detail.put(key, new Value.Column(heading, meanings));
            }
        });
        return detail;
    }

    private Optional<EventRule.Condition> only(EventName event) {
        return uses.entrySet().stream()
                .flatMap(entry -> entry.getValue() instanceof ColumnUse.Only only && only.event() == event
                        ? java.util.stream.Stream.of(new EventRule.Condition(entry.getKey(), only.words()))
                        : java.util.stream.Stream.empty())
                .findFirst();
    }

    /**
     * A mapping column by column.
     *
     * @param headings of the extract, in their order
     * @return nothing where the mapping says more than that, or names a column that is not there
     */
    public static Optional<ColumnMapping> of(Mapping mapping, List<String> headings) {
        Map<String, ColumnUse> uses = new LinkedHashMap<>();
        headings.forEach(heading -> uses.put(heading, new ColumnUse.Nothing()));
        put(uses, mapping.authority(), meanings -> new ColumnUse.Council());
        put(uses, mapping.journey(), meanings -> new ColumnUse.Case());
        put(uses, mapping.person(), meanings -> new ColumnUse.Person());
        for (EventRule rule : mapping.events()) {
            Optional<String> adviser = rule.detail().get(ADVISER) instanceof Value.Always(String who)
                    ? Optional.of(who)
                    : Optional.empty();
            uses.put(rule.date(), new ColumnUse.Day(rule.event(), adviser));
            rule.when().ifPresent(when -> uses.put(when.column(), new ColumnUse.Only(rule.event(), when.words())));
            rule.detail()
                    .forEach((key, value) ->
                            put(uses, value, meanings -> new ColumnUse.More(rule.event(), key, meanings)));
        }
        String authority = mapping.authority() instanceof Value.Always(String code) ? code : "";
        ColumnMapping told = new ColumnMapping(mapping.dates(), uses);
        return Optional.of(told)
                .filter(columns -> uses.size() == headings.size())
                .filter(columns -> columns.mapping(authority)
                        .filter(same -> isSame(same, mapping))
                        .isPresent());
    }

    /** The order of events says nothing. */
    private static boolean isSame(Mapping one, Mapping other) {
        return one.authority().equals(other.authority())
                && one.person().equals(other.person())
                && one.journey().equals(other.journey())
                && one.events().size() == other.events().size()
                && one.events().containsAll(other.events());
    }

    private static void put(Map<String, ColumnUse> uses, Value value, Function<Map<String, String>, ColumnUse> use) {
        if (value instanceof Value.Column(String heading, Map<String, String> meanings)) {
            uses.put(heading, use.apply(meanings));
        }
    }
}
