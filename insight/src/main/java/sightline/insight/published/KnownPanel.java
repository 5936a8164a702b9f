package sightline.insight.published;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The published figures as they could be known on a day, and which release each one comes from. Immutable. */
public final class KnownPanel {

    private final LocalDate day;
    private final Panel panel;
    private final Map<AsKnown.Cell, KnownFigure> cells;

    private KnownPanel(LocalDate day, Panel panel, Map<AsKnown.Cell, KnownFigure> cells) {
        this.day = day;
        this.panel = panel;
        this.cells = cells;
    }

    static KnownPanel of(LocalDate day, Map<AsKnown.Cell, KnownFigure> cells) {
        return new KnownPanel(day, new Panel(AsKnown.rows(cells)), Map.copyOf(cells));
    }

    /** The day asked for. */
    public LocalDate day() {
        return day;
    }

    /** The figures, ready to be read by authority and year. */
    public Panel panel() {
        return panel;
    }

    /** One cell with its release, or empty where it was never printed. */
    public Optional<KnownFigure> find(String authority, int year, Measure measure) {
        return Optional.ofNullable(cells.get(new AsKnown.Cell(authority, year, measure)));
    }

    /** Whether any of these cells of an authority and year is read from a release that came out after {@link #day}. */
    public boolean usesLaterRelease(String authority, int year, Collection<Measure> measures) {
        return measures.stream()
                .flatMap(measure -> find(authority, year, measure).stream())
                .anyMatch(KnownFigure::fromLaterRelease);
    }
}
