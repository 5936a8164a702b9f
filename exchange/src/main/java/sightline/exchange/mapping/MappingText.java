package sightline.exchange.mapping;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes a mapping in the form that {@link MappingFile} reads. */
public final class MappingText {

    private static final int LONGEST_KEY = 1_000;

    private MappingText() {}

    /** The mapping as YAML; the same mapping gives the same text. */
    public static String of(Mapping mapping) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("authority: ").append(value(mapping.authority())).append('\n');
        yaml.append("person: ").append(value(mapping.person())).append('\n');
        yaml.append("journey: ").append(value(mapping.journey())).append('\n');
        yaml.append("dates: ").append(mapping.dates().written()).append('\n');
        yaml.append("events:\n");
        mapping.events().forEach(rule -> append(yaml, rule));
        return yaml.toString();
    }

    private static void append(StringBuilder yaml, EventRule rule) {
        yaml.append("  - event: ").append(rule.event().written()).append('\n');
        yaml.append("    date: ").append(quoted(rule.date())).append('\n');
        rule.when()
                .ifPresent(when -> yaml.append("    when: {column: %s, is: [%s]}\n"
                        .formatted(
                                quoted(when.column()),
                                new TreeSet<>(when.words())
                                        .stream().map(MappingText::quoted).collect(Collectors.joining(", ")))));
        if (!rule.detail().isEmpty()) {
            yaml.append("    detail:\n");
            new TreeMap<>(rule.detail())
                    .forEach((key, value) ->
                            yaml.append("      %s: %s\n".formatted(key(key, "\n      "), value(value))));
        }
    }

    private static String value(Value value) {
        return switch (value) {
            case Value.Always(String text) -> quoted(text);
            case Value.Column(String column, Map<String, String> meanings)
            when meanings.isEmpty() -> "{column: %s}".formatted(quoted(column));
            case Value.Column(String column, Map<String, String> meanings) ->
                "{column: %s, values: {%s}}"
                        .formatted(
                                quoted(column),
                                new TreeMap<>(meanings)
                                        .entrySet().stream()
                                                .map(entry ->
                                                        key(entry.getKey(), " ") + ": " + quoted(entry.getValue()))
                                                .collect(Collectors.joining(", ")));
        };
    }

    /** YAML 1.2, 7.4.2: a key of more than 1024 characters must be marked as one. */
    private static String key(String text, String beforeColon) {
        String quoted = quoted(text);
        return quoted.length() > LONGEST_KEY ? "? " + quoted + beforeColon : quoted;
    }

    /** Plain where that is safe, else with escapes for what can't stand in a line. */
    static String quoted(String text) {
        if (text.chars().allMatch(sign -> sign >= ' ' && sign < 0x7F)) {
            return "'" + text.replace("'", "''") + "'";
        }
        return text.chars()
                .mapToObj(sign -> sign == '"' || sign == '\\'
                        ? "\\" + (char) sign
                        : sign >= ' ' && sign < 0x7F
                                        || Character.isLetterOrDigit(sign) && !Character.isSurrogate((char) sign)
                                ? String.valueOf((char) sign)
                                : "\\u%04X".formatted(sign))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
