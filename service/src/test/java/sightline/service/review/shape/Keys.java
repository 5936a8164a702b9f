package sightline.service.review.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Under which numbers the rows of a shape are kept in the room. */
final class Keys {

    private final Map<String, Long> numbers = new HashMap<>();

    void put(String table, String key, long number) {
        numbers.put(table + ":" + key, number);
    }

    long get(String table, String key) {
        return Objects.requireNonNull(numbers.get(table + ":" + key), () -> table + ":" + key);
    }

    Optional<Long> some(String table, String key) {
        return Optional.of(key).filter(given -> !given.isEmpty()).map(given -> get(table, given));
    }

    Set<Long> all(String table, List<String> keys) {
        return keys.stream().map(key -> get(table, key)).collect(Collectors.toSet());
    }
}
