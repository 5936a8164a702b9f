package sightline.exchange.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sightline.insight.published.Authority;

/** Finds authorities by the many ways their names are printed. */
public final class AuthorityNames {

    private final Map<String, List<Authority>> byName = new HashMap<>();
    private final Map<String, Integer> firstYears = new HashMap<>();

    /** @param authorities those that can be found, the abolished ones too */
    public AuthorityNames(Collection<Authority> authorities) {
        for (Authority authority : authorities) {
            byName.computeIfAbsent(folded(authority.name()), name -> new ArrayList<>())
                    .add(authority);
            authority
                    .lastYear()
                    .ifPresent(last -> authority
                            .successors()
                            .forEach(successor -> firstYears.merge(successor, last + 1, Math::max)));
        }
    }

    /**
     * The authority that bore a name in a year: "Dorset" was another authority before April 2019. Where none of that
     * name had figures of its own in that year, the one that comes nearest in time.
     *
     * @param printed "Herefordshire, County of", "Kingston Upon Hull, City of", "Dorset6", "Telford &amp; Wrekin"
     */
    public Optional<Authority> find(String printed, int year) {
        List<Authority> namesakes = byName.getOrDefault(folded(printed), List.of());
        return namesakes.stream()
                .filter(authority -> existed(authority, year))
                .findFirst()
                .or(() -> namesakes.stream().findFirst());
    }

    /** Whether an authority had figures of its own for a calendar year. */
    public boolean existed(Authority authority, int year) {
        return year >= firstYears.getOrDefault(authority.code(), Integer.MIN_VALUE)
                && authority.lastYear().map(last -> year <= last).orElse(true);
    }

    /** The name people use: no "County of", no "Borough", "and" for "&amp;". */
    public static String everyday(String printed) {
        return printed.replaceAll("\\s*\\(.*\\)$", "")
                .replaceAll("(?i), (city|county) of$", "")
                .replaceAll("(?i) borough$", "")
                .replace("&", "and")
                .replace(" Upon ", " upon ")
                .strip();
    }

    private static String folded(String name) {
        String plain = everyday(name.replaceAll("[\\d,]+$", "")).toLowerCase(Locale.ROOT);
        return plain.replaceAll("^county ", "").replaceAll("[^a-z]", "");
    }
}
