package sightline.service.watch.foi;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import sightline.service.page.InWords;

/**
 * A table of an answer.
 *
 * @param caption what it holds
 * @param heads what each column holds
 * @param rows as many cells as there are heads; the first says what the row is about
 */
public record FoiTable(String caption, List<String> heads, List<List<String>> rows) {

    /** What stands where a count is hidden. */
    static final String HIDDEN = "not shown";

    public FoiTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** A count, or that it is hidden. */
    static String shown(OptionalLong count) {
        return count.isPresent() ? InWords.count(count.getAsLong()) : HIDDEN;
    }

    /** A share, or that it is hidden. */
    static String percent(OptionalDouble percent) {
        return percent.isPresent() ? InWords.percent(percent.getAsDouble()) : HIDDEN;
    }
}
