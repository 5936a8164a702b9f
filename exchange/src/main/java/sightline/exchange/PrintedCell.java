package sightline.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import sightline.insight.published.Figure;
import sightline.insight.published.Marker;

/** What a printed cell says: a figure, nothing at all, or something we can't read. */
public sealed interface PrintedCell {

    /** A count or a marker. */
    record Read(Figure figure) implements PrintedCell {}

    /** An empty cell: nothing was printed. */
    record Empty() implements PrintedCell {}

    /** Neither a count nor a marker we know. */
    record Unreadable(String printed) implements PrintedCell {}

    /** A whole number, with or without thousands separators and a fraction of noughts. */
    Pattern COUNT = Pattern.compile("(-?\\d{1,3}(?:,\\d{3})+|-?\\d+)(?:\\.0*)?");

    /**
     * Reads a cell of the Department's statistics: {@code x} and {@code NA} are "not available", as is "no data";
     * {@code z} is "not applicable". Nothing but a printed number is ever read as a number.
     */
    static PrintedCell of(String printed) {
        if (printed.isEmpty()) {
            return new Empty();
        }
        return switch (printed) {
            case "NA", "no data" -> new Read(new Figure.Withheld(Marker.UNAVAILABLE));
            default ->
                Marker.of(printed)
                        .<PrintedCell>map(marker -> new Read(new Figure.Withheld(marker)))
                        .or(() -> count(printed).map(Read::new))
                        .orElseGet(() -> new Unreadable(printed));
        };
    }

    /** The count that is printed, or empty where it isn't a whole number. */
    static Optional<Figure> count(String printed) {
        var match = COUNT.matcher(printed);
        return match.matches() && match.group(1).length() < 16
                ? Optional.of(new Figure.Counted(Long.parseLong(match.group(1).replace(",", ""))))
                : Optional.empty();
    }
}
