package sightline.service.casework.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.exchange.mapping.ColumnUse;
import sightline.journey.event.EventName;
import sightline.service.page.form.Choice;

/** What a column is used for, as a form sends it. */
final class UseCode {

    static final String PERSON = "person";
    static final String CASE = "case";
    static final String COUNCIL = "council";
    static final String NOTHING = "leave-out";

    /** Said of a word with which an event has happened. */
    static final String COUNTS = "yes";

    private static final String DAY = "day";
    private static final String MORE = "more";
    private static final String ONLY = "only";

    private UseCode() {}

    static String of(ColumnUse use) {
        return switch (use) {
            case ColumnUse.Nothing _ -> NOTHING;
            case ColumnUse.Person _ -> PERSON;
            case ColumnUse.Case _ -> CASE;
            case ColumnUse.Council _ -> COUNCIL;
            case ColumnUse.Day(EventName event, Optional<String> adviser) ->
                DAY + "." + event.written() + adviser.map(who -> "." + who).orElse("");
            case ColumnUse.More more -> MORE + "." + more.event().written() + "." + more.key();
            case ColumnUse.Only only -> ONLY + "." + only.event().written();
        };
    }

    /**
     * The use of a code.
     *
     * @param meanings what was said of the column's words, written small
     * @return nothing where there is no such code
     */
    static Optional<ColumnUse> read(String code, Map<String, String> meanings) {
        String[] parts = code.split("\\.", 3);
        if (parts.length == 1) {
            return switch (code) {
                case NOTHING -> Optional.of(new ColumnUse.Nothing());
                case PERSON -> Optional.of(new ColumnUse.Person());
                case CASE -> Optional.of(new ColumnUse.Case());
                case COUNCIL -> Optional.of(new ColumnUse.Council());
                default -> Optional.empty();
            };
        }
        Optional<String> last = parts.length == 3 ? Optional.of(parts[2]) : Optional.empty();
        return EventName.named(parts[1]).flatMap(event -> switch (parts[0]) {
            case DAY -> Optional.of(new ColumnUse.Day(event, last));
            case MORE -> last.map(key -> new ColumnUse.More(event, key, answers(event, key, meanings)));
            case ONLY -> Optional.of(new ColumnUse.Only(event, counting(meanings)));
            default -> Optional.empty();
        });
    }

    /** What was said for another use of the column has no meaning for this one. */
    private static Map<String, String> answers(EventName event, String key, Map<String, String> meanings) {
        List<String> known =
                UseChoices.answers(event, key).stream().map(Choice::value).toList();
        return meanings.entrySet().stream()
                .filter(entry -> known.contains(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> counting(Map<String, String> meanings) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(COUNTS))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
