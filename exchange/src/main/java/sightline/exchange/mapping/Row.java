package sightline.exchange.mapping;

import java.util.Map;
import java.util.Optional;

/**
 * One row of an extract.
 *
 * @param line where it stands in the file, the heading being line 1
 * @param cells what it holds by heading; blank cells are left out
 */
public record Row(long line, Map<String, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /** What stands under a heading; empty where the cell is blank. */
    public Optional<String> cell(String heading) {
        return Optional.ofNullable(cells.get(heading));
    }
}
