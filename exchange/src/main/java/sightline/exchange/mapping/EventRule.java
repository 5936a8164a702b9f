package sightline.exchange.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.journey.event.EventName;

/**
 * When a row tells of an event.
 *
 * @param event the event
 * @param date the column with its date; where the cell is blank the event hasn't happened
 * @param when what else must stand in the row
 * @param detail what is known of it, by key of the event log
 */
public record EventRule(EventName event, String date, Optional<Condition> when, Map<String, Value> detail) {

    public EventRule {
        detail = Map.copyOf(detail);
    }

    /**
     * What must stand in a column.
     *
     * @param column its heading
     * @param words one of these, written small
     */
    public record Condition(String column, Set<String> words) {

        public Condition {
            words = Set.copyOf(words);
        }

        boolean holds(Row row) {
            return row.cell(column)
                    .filter(cell -> words.contains(cell.toLowerCase(java.util.Locale.ROOT)))
                    .isPresent();
        }
    }

    boolean applies(Row row) {
        return row.cell(date).isPresent()
                && when.map(condition -> condition.holds(row)).orElse(true);
    }
}
