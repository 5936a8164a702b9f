package sightline.service.improvement.repeat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sightline.service.meaning.Sense;
import sightline.service.meaning.Senses;

/** How alike texts are in meaning; where this machine can't say, how many of their longer words they share. */
@Component
final class Likeness {

    private static final double ALIKE_IN_MEANING = 0.6;
    private static final double ALIKE_IN_WORDS = 0.3;
    private static final int SHORT = 4;
    private static final int ROOM = 5_000;

    private final Cache<String, Sense> known =
            Caffeine.newBuilder().maximumSize(ROOM).build();

    private final Senses senses;

    Likeness(Senses senses) {
        this.senses = senses;
    }

    /** Those of the other texts that are alike, the most alike first; told by their places. */
    List<Integer> alike(String text, List<String> others) {
        Map<Integer, Double> likeness =
                others.isEmpty() ? Map.of() : inMeaning(text, others).orElseGet(() -> inWords(text, others));
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Map<Integer, Double>> inMeaning(String text, List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.add(text);
        List<String> unknown = all.stream()
                .filter(one -> known.getIfPresent(one) == null)
                .distinct()
                .toList();
        Map<String, Sense> found = new HashMap<>(known.getAllPresent(all));
        if (!unknown.isEmpty()) {
            Optional<List<Sense>> told = senses.of(unknown);
            if (told.isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < unknown.size(); i++) {
                found.put(unknown.get(i), told.get().get(i));
            }
            known.putAll(found);
        }
        Map<Integer, Double> likeness = new HashMap<>();
        for (int i = 0; i < others.size(); i++) {
            Sense mine = Objects.requireNonNull(found.get(text));
            keep(likeness, i, mine.likeness(Objects.requireNonNull(found.get(others.get(i)))), ALIKE_IN_MEANING);
        }
        return Optional.of(likeness);
    }

    private static Map<Integer, Double> inWords(String text, List<String> others) {
        Map<Integer, Double> likeness = new HashMap<>();
        Set<String> mine = words(text);
        for (int i = 0; i < others.size(); i++) {
            Set<String> theirs = words(others.get(i));
            Set<String> both = new HashSet<>(mine);
            both.retainAll(theirs);
            int shorter = Math.max(1, Math.min(mine.size(), theirs.size()));
            keep(likeness, i, (double) both.size() / shorter, ALIKE_IN_WORDS);
        }
        return likeness;
    }

    private static void keep(Map<Integer, Double> likeness, int place, double how, double least) {
        if (how >= least) {
            likeness.put(place, how);
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.UK).split("[^\\p{L}]+")) {
            if (word.length() > SHORT) {
                words.add(word);
            }
        }
        return words;
    }
}
