package sightline.exchange;

import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param number the line it starts on; the header is line 1
 * @param cells its cells, without the blanks around them
 */
public record CsvLine(long number, List<String> cells) {

    /** The cell at a place, or an empty text beyond the last one. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }
}
