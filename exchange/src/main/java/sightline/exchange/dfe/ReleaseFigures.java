package sightline.exchange.dfe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.insight.published.Figure;
import sightline.insight.published.Measure;
import sightline.insight.published.PublishedFigure;

/** The figures of one release while its files are read: the first of an authority, year and measure stays. */
final class ReleaseFigures {

    private final String vintage;
    private final Map<Place, Figure> figures = new LinkedHashMap<>();

    ReleaseFigures(String vintage) {
        this.vintage = vintage;
    }

    /** Keeps a figure, unless there is one already: then that one is returned. */
    Optional<Figure> keep(String authority, int year, Measure measure, Figure figure) {
        return Optional.ofNullable(figures.putIfAbsent(new Place(authority, year, measure), figure));
    }

    List<PublishedFigure> all() {
        return figures.entrySet().stream()
                .map(e -> new PublishedFigure(
                        e.getKey().authority(), e.getKey().year(), e.getKey().measure(), e.getValue(), vintage))
                .toList();
    }

    private record Place(String authority, int year, Measure measure) {}
}
