package sightline.exchange.mapping;

import java.util.List;

/**
 * An extract as it stands.
 *
 * @param title what the file is called in messages
 * @param headings its headings, in order
 * @param rows its rows, in order, those that are wholly blank left out
 */
public record Extract(String title, List<String> headings, List<Row> rows) {

    public Extract {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
