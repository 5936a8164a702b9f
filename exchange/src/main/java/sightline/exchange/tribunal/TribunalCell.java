package sightline.exchange.tribunal;

import sightline.exchange.PrintedCell;
import sightline.insight.published.Figure;
import sightline.insight.published.Marker;

/** A cell of the appeal tables, whose signs are the courts' own. */
final class TribunalCell {

    private TribunalCell() {}

    /**
     * {@code -} is none, a count of nought; {@code ..} is not available and {@code ~} suppressed, which both leave no
     * figure; the rest is as in the Department's own files.
     */
    static PrintedCell of(String printed) {
        return switch (printed) {
            case "-" -> new PrintedCell.Read(new Figure.Counted(0));
            case "..", "~" -> new PrintedCell.Read(new Figure.Withheld(Marker.UNAVAILABLE));
            default -> PrintedCell.of(printed);
        };
    }
}
