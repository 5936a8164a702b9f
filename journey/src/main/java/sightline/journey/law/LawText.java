package sightline.journey.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a small file of {@code key: value} lines; lines that start with {@code #} and empty ones are passed over. */
final class LawText {

    private final String name;
    private final Map<String, String> values = new LinkedHashMap<>();

    private LawText(String name) {
        this.name = name;
    }

    /**
     * Reads a file's text.
     *
     * @throws IllegalArgumentException where a line is no pair or a key comes twice; the law's files are ours
     */
    static LawText read(String name, String text) {
        LawText read = new LawText(name);
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(read::add);
        return read;
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        if (colon <= 0
                || values.put(
                                line.substring(0, colon),
                                line.substring(colon + 2).strip())
                        != null) {
            throw new IllegalArgumentException("%s: '%s' is no pair of a new key and a value".formatted(name, line));
        }
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a key that must be there. */
    String needed(String key) {
        return value(key).orElseThrow(() -> new IllegalArgumentException("%s: no '%s'".formatted(name, key)));
    }

    /** The words of a value, or none where the key is absent. */
    List<String> words(String key) {
        return value(key).map(text -> List.of(text.split(" ", -1))).orElse(List.of());
    }

    /** Every key that starts so, without its start, with its value. */
    Map<String, String> below(String start) {
        Map<String, String> found = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(start)) {
                found.put(key.substring(start.length()), value);
            }
        });
        return found;
    }
}
