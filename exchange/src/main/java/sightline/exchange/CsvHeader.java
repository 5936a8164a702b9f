package sightline.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of a file by name, never by position. Capitals, spaces, underscores and other signs don't tell names
 * apart: {@code NewallEHC} and {@code new_all_ehc} are one.
 */
public final class CsvHeader {

    private final List<String> printed;
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** @param printed the column names as the file prints them, in order */
    public CsvHeader(List<String> printed) {
        this.printed = List.copyOf(printed);
        for (int i = 0; i < printed.size(); i++) {
            places.computeIfAbsent(folded(printed.get(i)), name -> new ArrayList<>())
                    .add(i);
        }
    }

    /** How many columns there are. */
    public int width() {
        return printed.size();
    }

    /** Whether all of these columns are there. */
    public boolean has(List<String> names) {
        return names.stream().allMatch(name -> places.containsKey(folded(name)));
    }

    /** Those of the names that are not there. */
    public List<String> missing(List<String> names) {
        return names.stream().filter(name -> !places.containsKey(folded(name))).toList();
    }

    /** The place of the first of these names that is there, or empty; of a name printed twice, its first place. */
    public Optional<Integer> find(List<String> names) {
        return names.stream()
                .map(name -> places.get(folded(name)))
                .filter(java.util.Objects::nonNull)
                .map(List::getFirst)
                .findFirst();
    }

    /** Every place a name is printed at, in order. */
    public List<Integer> all(String name) {
        return List.copyOf(places.getOrDefault(folded(name), List.of()));
    }

    /** Names printed more than once, as first printed. */
    public Set<String> printedTwice() {
        return places.values().stream()
                .filter(where -> where.size() > 1)
                .map(where -> printed.get(where.getFirst()))
                .filter(name -> !name.isBlank())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
