package sightline.service.improvement.merge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How alike two texts are by their words alone, for machines that can't say what words mean. */
final class WordLikeness {

    /** Shorter words mean little, and longer ones mean much the same with every ending. */
    private static final int STEM = 4;

    private WordLikeness() {}

    /** The share of longer words that both have, among those that either has; endings don't count. */
    static double of(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        first.retainAll(second);
        return all.isEmpty() ? 0 : (double) first.size() / all.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
