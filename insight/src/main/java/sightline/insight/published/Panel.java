package sightline.insight.published;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All authority-years that a question may use, ready to be read by authority and by year. Immutable. */
public final class Panel {

    private final Map<String, NavigableMap<Integer, AuthorityYear>> byAuthority = new TreeMap<>();

    /** @param rows one row an authority and year; a second row of the same pair is a fault of the caller */
    public Panel(Collection<AuthorityYear> rows) {
        for (AuthorityYear row : rows) {
            AuthorityYear twin = byAuthority
                    .computeIfAbsent(row.authority(), code -> new TreeMap<>())
                    .put(row.year(), row);
            if (twin != null) {
                throw new IllegalArgumentException(
                        "authority %s has two rows for %d".formatted(row.authority(), row.year()));
            }
        }
    }

    /** The row of an authority and year, or empty where there is none. */
    public Optional<AuthorityYear> find(String authority, int year) {
        return Optional.ofNullable(series(authority).get(year));
    }

    /** An authority's rows by year, oldest first; empty for an unknown code. */
    public NavigableMap<Integer, AuthorityYear> series(String authority) {
        return java.util.Collections.unmodifiableNavigableMap(byAuthority.getOrDefault(authority, new TreeMap<>()));
    }

    /** Every authority's code, in order; England's totals are not among them. */
    public List<String> authorities() {
        return byAuthority.keySet().stream()
                .filter(code -> !code.equals(Authority.ENGLAND))
                .toList();
    }

    /** The rows of one year, England's totals left out, in order of code. */
    public Stream<AuthorityYear> year(int year) {
        return authorities().stream().flatMap(code -> find(code, year).stream());
    }

    /**
     * The latest year whose main figures are in: the last with England's share on time. Appeals alone may reach further.
     *
     * @throws NoSuchElementException if the panel has no share on time for England at all
     */
    public int latestYear() {
        return series(Authority.ENGLAND).descendingMap().values().stream()
                .filter(row -> row.onTimeExcludingExceptions().isPresent())
                .findFirst()
                .orElseThrow()
                .year();
    }

    /** The same panel as somebody saw it who had no figure of a later year. */
    public Panel until(int year) {
        return new Panel(byAuthority.values().stream()
                .flatMap(series -> series.headMap(year, true).values().stream())
                .toList());
    }
}
