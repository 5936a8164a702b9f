package sightline.service.watch.authority;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sightline.insight.published.Authority;

/**
 * Every authority, to be found by name.
 *
 * @param authorities all of them, those that have ended too
 */
public record Directory(List<Authority> authorities) {

    /** The authority of a code, or empty. */
    public Optional<Authority> byCode(String code) {
        return authorities.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    /** The one authority that is called just so, or the only one whose name holds the words; else empty. */
    public Optional<Authority> exactly(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        List<Authority> matches = matching(name);
        return matches.stream()
                .filter(a -> fold(a.name()).equals(fold(name)))
                .findFirst()
                .or(() -> matches.size() == 1 ? Optional.of(matches.getFirst()) : Optional.empty());
    }

    /** Those whose name holds these words, in order of name; all for none. */
    public List<Authority> matching(String name) {
        return authorities.stream()
                .filter(a -> fold(a.name()).contains(fold(name)))
                .sorted(Comparator.comparing(Authority::name))
                .toList();
    }

    /** Those matching by region, in order. */
    public Map<String, List<Authority>> byRegion(String name) {
        return matching(name).stream()
                .collect(Collectors.groupingBy(Authority::region, TreeMap::new, Collectors.toList()));
    }

    private static String fold(String name) {
        return name.strip()
                .toLowerCase(Locale.UK)
                .replace("&", "and")
                .replaceAll("[^a-z]+", " ")
                .strip();
    }
}
