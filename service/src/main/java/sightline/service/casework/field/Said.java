package sightline.service.casework.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;
import sightline.journey.event.IsoDay;
import sightline.service.page.InWords;

/**
 * One thing that an event says, for people.
 *
 * @param label what it is about
 * @param words what it says
 */
public record Said(String label, String words) {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("adviser", "Adviser"),
            Map.entry("setting", "Setting"),
            Map.entry("source", "Who asked"),
            Map.entry("inYouthCustody", "In youth custody"),
            Map.entry("firstClosed", "First day closed"),
            Map.entry("reopens", "Opens again"),
            Map.entry("ground", "Ground"),
            Map.entry("from", "From"),
            Map.entry("to", "To"),
            Map.entry("evidence", "Shown by"),
            Map.entry("why", "Why the limit was impractical"),
            Map.entry("outcome", "Outcome"),
            Map.entry("amendmentsEnclosed", "Amendments enclosed"),
            Map.entry("kind", "Change"),
            Map.entry("transferDate", "First day in the new phase"),
            Map.entry("issue", "About"),
            Map.entry("health", "About health"),
            Map.entry("agreed", "Agreed"),
            Map.entry("order", "To do"),
            Map.entry("dueBy", "By"),
            Map.entry("decision", "About the letter of"),
            Map.entry("movedOn", "Moved on"),
            Map.entry("madeOn", "Plan first made"),
            Map.entry("lastReview", "Last annual review"),
            Map.entry("sentype", "Type of need"));

    /** All that an event says, in the order in which it was written. */
    public static List<Said> all(EventName event, Detail detail, Map<String, String> settings) {
        return detail.keys().stream()
                .filter(key -> !key.equals("recorded"))
                .flatMap(key -> detail.value(key).stream().map(value -> of(event, key, value, settings)))
                .toList();
    }

    private static Said of(EventName event, String key, String value, Map<String, String> settings) {
        Optional<Field> field = Fields.of(event).stream()
                .filter(known -> known.key().equals(key))
                .findFirst();
        String words = key.equals("adviser")
                ? Choices.adviser(value)
                : key.equals("setting")
                        ? settings.getOrDefault(value, value)
                        : IsoDay.of(value)
                                .map((LocalDate day) -> InWords.date(day))
                                .orElseGet(() ->
                                        field.map(known -> known.words(value)).orElse(value));
        return new Said(LABELS.getOrDefault(key, key), words);
    }

    /** In one line, such as "Adviser: Health". */
    public static String line(List<Said> all) {
        return String.join(
                "; ",
                all.stream().map(said -> said.label() + ": " + said.words()).toList());
    }
}
