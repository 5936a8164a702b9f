package sightline.exchange.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import sightline.exchange.Input;
import sightline.exchange.UnusableInput;
import sightline.journey.event.EventName;

/** A mapping as a YAML file; docs/mapping.md has an example. */
public final class MappingFile {

    private static final Set<String> KEYS = Set.of("authority", "person", "journey", "dates", "events");
    private static final Set<String> RULE_KEYS = Set.of("event", "date", "when", "detail");

    private final String title;

    private MappingFile(String title) {
        this.title = title;
    }

    /**
     * Reads it.
     *
     * @param name a path
     * @throws UnusableInput with the key that is wrong and what to write instead
     */
    public static Mapping read(String name) {
        return new MappingFile(name).mapping(Input.text(name));
    }

    /**
     * Reads it from its text.
     *
     * @param text YAML
     * @param title what it is called in messages
     * @throws UnusableInput with the key that is wrong and what to write instead
     */
    public static Mapping read(String text, String title) {
        return new MappingFile(title).mapping(text);
    }

    private Mapping mapping(String text) {
        Map<String, Object> file = map(parsed(text), "the file");
        known(file, KEYS, "the file");
        Value person = value(needed(file, "person", "the file"), "person");
        List<EventRule> rules = new ArrayList<>();
        List<Object> events = list(needed(file, "events", "the file"), "events");
        for (int i = 0; i < events.size(); i++) {
            rules.add(rule(map(events.get(i), "events"), "events, number %d".formatted(i + 1)));
        }
        if (rules.isEmpty()) {
            throw wrong("events is empty", "Name at least one event with the column of its date.");
        }
        String form = text(file.getOrDefault("dates", "day-first"));
        return new Mapping(
                value(needed(file, "authority", "the file"), "authority"),
                person,
                file.containsKey("journey") ? value(needed(file, "journey", "the file"), "journey") : person,
                DateForm.named(form)
                        .orElseThrow(
                                () -> wrong("dates is '%s'".formatted(form), "Write iso, day-first or month-first.")),
                rules);
    }

    private Object parsed(String text) {
        try {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return Optional.ofNullable(read).orElseThrow(() -> wrong("it is empty", "docs/mapping.md has an example."));
        } catch (MarkedYAMLException e) {
            int line = Optional.ofNullable(e.getProblemMark())
                    .map(mark -> mark.getLine() + 1)
                    .orElse(1);
            throw wrong("line %d can't be read as YAML".formatted(line), "Look at its indentation and its quotes.");
        } catch (YAMLException | IllegalArgumentException e) {
            // the second comes of escapes beyond the last character
            throw wrong("it can't be read as YAML", "docs/mapping.md has an example.");
        }
    }

    private EventRule rule(Map<String, Object> rule, String where) {
        known(rule, RULE_KEYS, where);
        String event = text(needed(rule, "event", where));
        EventName name = EventName.named(event)
                .orElseThrow(() -> wrong(
                        "%s: there is no event '%s'".formatted(where, event),
                        "Look up the names in docs/data-dictionary.md."));
        Map<String, Value> detail = new LinkedHashMap<>();
        if (rule.containsKey("detail")) {
            map(needed(rule, "detail", where), where + ", detail")
                    .forEach((key, value) -> detail.put(key, value(value, where + ", detail " + key)));
        }
        return new EventRule(name, text(needed(rule, "date", where)), condition(rule, where), detail);
    }

    private Optional<EventRule.Condition> condition(Map<String, Object> rule, String where) {
        if (!rule.containsKey("when")) {
            return Optional.empty();
        }
        String here = where + ", when";
        Map<String, Object> when = map(needed(rule, "when", where), here);
        known(when, Set.of("column", "is"), here);
        Object is = needed(when, "is", here);
        List<Object> words = is instanceof List<?> ? list(is, here) : List.of(is);
        return Optional.of(new EventRule.Condition(
                text(needed(when, "column", here)),
                words.stream().map(word -> text(word).toLowerCase(Locale.ROOT)).collect(Collectors.toSet())));
    }

    private Value value(Object given, String where) {
        if (!(given instanceof Map<?, ?>)) {
            return new Value.Always(text(given));
        }
        Map<String, Object> column = map(given, where);
        known(column, Set.of("column", "values"), where);
        Map<String, String> meanings = new HashMap<>();
        if (column.containsKey("values")) {
            map(needed(column, "values", where), where + ", values")
                    .forEach((words, meaning) -> meanings.put(words.toLowerCase(Locale.ROOT), text(meaning)));
        }
        return new Value.Column(text(needed(column, "column", where)), meanings);
    }

    private Object needed(Map<String, Object> section, String key, String where) {
        return Optional.ofNullable(section.get(key))
                .orElseThrow(
                        () -> wrong("%s has no '%s'".formatted(where, key), "Add it; docs/mapping.md has an example."));
    }

    private void known(Map<String, Object> section, Set<String> keys, String where) {
        section.keySet().stream().filter(key -> !keys.contains(key)).findFirst().ifPresent(key -> {
            throw wrong(
                    "%s has a key '%s' that means nothing".formatted(where, key),
                    "Use %s.".formatted(keys.stream().sorted().collect(Collectors.joining(", "))));
        });
    }

    private Map<String, Object> map(Object given, String where) {
        if (given instanceof Map<?, ?> map) {
            Map<String, Object> known = new LinkedHashMap<>();
            map.forEach((key, value) -> known.put(text(key), value == null ? "" : value));
            return known;
        }
        throw wrong(
                "%s is no list of keys and values".formatted(where),
                "Write each as 'key: value' on a line of its own.");
    }

    private List<Object> list(Object given, String where) {
        if (given instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        throw wrong("%s is no list".formatted(where), "Begin each of its entries with '- '.");
    }

    /** YAML reads Yes and No as true and false; a mapping means the words. */
    private String text(Object scalar) {
        if (scalar instanceof Map<?, ?> || scalar instanceof Collection<?>) {
            throw wrong("a list stands where one word belongs", "docs/mapping.md has an example.");
        }
        return scalar instanceof Boolean yes
                ? (yes ? "yes" : "no")
                : String.valueOf(scalar).strip();
    }

    private UnusableInput wrong(String what, String next) {
        return new UnusableInput("%s: %s.".formatted(title, what), next);
    }
}
