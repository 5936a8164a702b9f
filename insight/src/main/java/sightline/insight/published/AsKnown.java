package sightline.insight.published;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What could be known of the published figures on a day: of several releases, the latest one out by then speaks for a
 * cell, and a marker in it takes an earlier number back.
 *
 * <p>A cell missing from the latest release takes nothing back: an older release still speaks for it.
 */
public final class AsKnown {

    private static final Comparator<Vintage> BY_DAY =
            Comparator.comparing(Vintage::published).thenComparing(Vintage::id);

    private final Map<String, Vintage> vintages;
    private final List<PublishedFigure> figures;

    /**
     * @param vintages the releases held
     * @param figures figures of those releases, in any order
     * @throws IllegalArgumentException if a figure names a release that is not held
     */
    public AsKnown(Collection<Vintage> vintages, Collection<PublishedFigure> figures) {
        this.vintages = vintages.stream().collect(Collectors.toUnmodifiableMap(Vintage::id, v -> v));
        this.figures = List.copyOf(figures);
        for (PublishedFigure figure : figures) {
            if (!this.vintages.containsKey(figure.vintage())) {
                throw new IllegalArgumentException("no release %s is held".formatted(figure.vintage()));
            }
        }
    }

    /** The figures as they stood on a day, from the releases published by then and no other. */
    public KnownPanel on(LocalDate day) {
        Map<Cell, KnownFigure> cells = new HashMap<>();
        for (PublishedFigure figure : figures) {
            if (!vintage(figure).published().isAfter(day)) {
                cells.merge(Cell.of(figure), known(figure, false), AsKnown::later);
            }
        }
        return KnownPanel.of(day, cells);
    }

    /**
     * The figures as they stood on a day, with the gaps in our shelf filled. A year's figures come out by the end of
     * the next June; where they were out by the day but no release of that time is held for a measure and year, the
     * earliest release held speaks instead, and its cells say so ({@link KnownFigure#fromLaterRelease}).
     */
    public KnownPanel hindsight(LocalDate day) {
        Set<MeasureYear> held = new HashSet<>();
        Map<MeasureYear, Vintage> earliest = new HashMap<>();
        for (PublishedFigure figure : figures) {
            MeasureYear key = MeasureYear.of(figure);
            if (!vintage(figure).published().isAfter(day)) {
                held.add(key);
            }
            earliest.merge(key, vintage(figure), (a, b) -> BY_DAY.compare(a, b) <= 0 ? a : b);
        }
        Map<Cell, KnownFigure> cells = new HashMap<>();
        for (PublishedFigure figure : figures) {
            MeasureYear key = MeasureYear.of(figure);
            boolean out = !vintage(figure).published().isAfter(day);
            boolean stand = !held.contains(key)
                    && !firstPublic(figure.year()).isAfter(day)
                    && vintage(figure).equals(earliest.get(key));
            if (out || stand) {
                cells.merge(Cell.of(figure), known(figure, stand), AsKnown::later);
            }
        }
        return KnownPanel.of(day, cells);
    }

    /** The day by which a calendar year's figures have always been out: the end of June of the next year. */
    public static LocalDate firstPublic(int year) {
        return LocalDate.of(year + 1, Month.JUNE, 30);
    }

    private Vintage vintage(PublishedFigure figure) {
        return java.util.Objects.requireNonNull(vintages.get(figure.vintage()));
    }

    private KnownFigure known(PublishedFigure figure, boolean fromLaterRelease) {
        return new KnownFigure(figure.figure(), vintage(figure), fromLaterRelease);
    }

    private static KnownFigure later(KnownFigure a, KnownFigure b) {
        return BY_DAY.compare(a.vintage(), b.vintage()) >= 0 ? a : b;
    }

    /** One place a figure can stand in. */
    record Cell(String authority, int year, Measure measure) {
        static Cell of(PublishedFigure figure) {
            return new Cell(figure.authority(), figure.year(), figure.measure());
        }
    }

    private record MeasureYear(Measure measure, int year) {
        static MeasureYear of(PublishedFigure figure) {
            return new MeasureYear(figure.measure(), figure.year());
        }
    }

    /** Groups cells into rows, one an authority and year. */
    static List<AuthorityYear> rows(Map<Cell, KnownFigure> cells) {
        Map<String, Map<Integer, Map<Measure, Figure>>> grouped = new TreeMap<>();
        cells.forEach((cell, known) -> grouped.computeIfAbsent(cell.authority(), a -> new TreeMap<>())
                .computeIfAbsent(cell.year(), y -> new HashMap<>())
                .put(cell.measure(), known.figure()));
        return grouped.entrySet().stream()
                .flatMap(authority -> authority.getValue().entrySet().stream()
                        .map(year -> new AuthorityYear(authority.getKey(), year.getKey(), year.getValue())))
                .toList();
    }
}
