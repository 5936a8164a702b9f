package sightline.exchange.panel;

import java.util.List;
import sightline.insight.published.Panel;

/**
 * A panel as it was read.
 *
 * @param panel the figures of every good row
 * @param names the authorities' names, one for each good row, in the order of the file
 * @param badRows the rows left out, in the order of the file
 */
public record PanelFile(Panel panel, List<NamedRow> names, List<BadRow> badRows) {

    public PanelFile {
        names = List.copyOf(names);
        badRows = List.copyOf(badRows);
    }

    /** The calendar years that have a row, oldest first. */
    public List<Integer> years() {
        return names.stream().map(NamedRow::year).distinct().sorted().toList();
    }
}
