package sightline.exchange.tribunal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.exchange.PrintedCell;
import sightline.exchange.ReadingLog;
import sightline.insight.published.Authority;
import sightline.insight.published.Figure;
import sightline.insight.published.Measure;
import sightline.insight.published.PublishedFigure;

/** The figures of one appeal table while it is read. */
final class TribunalFigures {

    private final String vintage;
    private final ReadingLog log;
    private final List<PublishedFigure> kept = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    TribunalFigures(TribunalRelease release, ReadingLog log) {
        this.vintage = release.vintage().id();
        this.log = log;
    }

    /** Keeps England's printed figure. */
    void england(long line, int year, Measure measure, String printed) {
        read(line, measure, printed).ifPresent(figure -> keep(line, Authority.ENGLAND, year, measure, figure));
    }

    /** Keeps an authority's figure; a missing one of a year in which it didn't exist was never a figure. */
    void authority(long line, Authority authority, boolean existed, int year, Measure measure, String printed) {
        read(line, measure, printed)
                .filter(figure -> existed || figure.count().isPresent())
                .ifPresent(figure -> keep(line, authority.code(), year, measure, figure));
    }

    List<PublishedFigure> all() {
        return kept;
    }

    private Optional<Figure> read(long line, Measure measure, String printed) {
        return switch (TribunalCell.of(printed)) {
            case PrintedCell.Empty empty -> Optional.empty();
            case PrintedCell.Read(Figure figure) -> Optional.of(figure);
            case PrintedCell.Unreadable(String unknown) -> {
                log.fault(
                        line,
                        "\"%s\" for %s is neither a count nor a marker we know (-, .., ~, x); it is left out."
                                .formatted(unknown, measure.words()));
                yield Optional.empty();
            }
        };
    }

    private void keep(long line, String authority, int year, Measure measure, Figure figure) {
        if (places.add(authority + "/" + year + "/" + measure)) {
            kept.add(new PublishedFigure(authority, year, measure, figure, vintage));
            log.kept(1);
        } else {
            log.fault(
                    line,
                    "%s of %s in %d was read before; the first figure stays."
                            .formatted(measure.words(), authority, year));
        }
    }
}
