package sightline.insight.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that came after a dictionary was made, numbered from 0. */
final class MoreWords {

    static final MoreWords NONE = new MoreWords();

    private record Key(String words, int context) {}

    private final List<Key> keys = new ArrayList<>();
    private final Map<Key, Integer> numbers = new HashMap<>();

    /** A copy that may grow by itself. */
    MoreWords copy() {
        MoreWords copy = new MoreWords();
        copy.keys.addAll(keys);
        copy.numbers.putAll(numbers);
        return copy;
    }

    int size() {
        return keys.size();
    }

    String word(int number) {
        return keys.get(number).words();
    }

    int context(int number) {
        return keys.get(number).context();
    }

    /** The number of some words, or -1. */
    int number(String words, int context) {
        return keys.isEmpty() ? -1 : numbers.getOrDefault(new Key(words, context), -1);
    }

    int add(String words, int context) {
        Key key = new Key(words, context);
        numbers.put(key, keys.size());
        keys.add(key);
        return keys.size() - 1;
    }
}
