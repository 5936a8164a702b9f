package sightline.exchange.mapping;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the columns of an extract mean.
 *
 * @param authority the council's code
 * @param person who
 * @param journey which request or plan; the person where the extract has no key of its own
 * @param dates how dates are written
 * @param events what rows tell of
 */
public record Mapping(Value authority, Value person, Value journey, DateForm dates, List<EventRule> events) {

    public Mapping {
        events = List.copyOf(events);
    }

    /** Every heading that the mapping needs. */
    public List<String> headings() {
        Stream<String> keys = Stream.of(authority, person, journey).flatMap(Mapping::heading);
        Stream<String> rules = events.stream()
                .flatMap(rule -> Stream.of(
                                Stream.of(rule.date()),
                                rule.when().map(EventRule.Condition::column).stream(),
                                rule.detail().values().stream().flatMap(Mapping::heading))
                        .flatMap(headings -> headings));
        return Stream.concat(keys, rules).distinct().sorted().toList();
    }

    private static Stream<String> heading(Value value) {
        return value instanceof Value.Column column ? Stream.of(column.column()) : Stream.empty();
    }
}
