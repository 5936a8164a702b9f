package sightline.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sightline.insight.published.PublishedFigure;
import sightline.insight.published.Vintage;

/**
 * What a reader of published statistics found.
 *
 * @param vintages the releases read, oldest first
 * @param figures one an authority, year, measure and release; never two of the same four
 * @param report what was read, what was left out and why
 */
public record Published(List<Vintage> vintages, List<PublishedFigure> figures, ReadingReport report) {

    public Published {
        vintages = vintages.stream()
                .distinct()
                .sorted(Comparator.comparing(Vintage::published).thenComparing(Vintage::id))
                .toList();
        figures = List.copyOf(figures);
    }

    /** Both together; a release that both hold is kept once. */
    public Published and(Published other) {
        List<Vintage> both =
                Stream.concat(vintages.stream(), other.vintages.stream()).toList();
        List<PublishedFigure> all = new ArrayList<>(figures);
        all.addAll(other.figures);
        return new Published(both, all, report.and(other.report));
    }
}
