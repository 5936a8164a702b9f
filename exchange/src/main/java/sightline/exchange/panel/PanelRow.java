package sightline.exchange.panel;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Figure;
import sightline.insight.published.Marker;
import sightline.insight.published.Measure;

/** One row of the panel: read, or left out with the reason. */
sealed interface PanelRow {

    /** A row that could be read. */
    record Good(AuthorityYear figures, String name) implements PanelRow {}

    /** A row that could not, and why. */
    record Faulty(String why) implements PanelRow {}

    /** The row behind these cells, whose header has been checked. */
    static PanelRow of(NamedCsvRecord cells) {
        String code = cell(cells, PanelColumn.CODE);
        String name = cell(cells, PanelColumn.NAME);
        String year = cell(cells, PanelColumn.YEAR);
        if (cells.getFieldCount() != cells.getHeader().size()) {
            return new Faulty("It has %d cells where the header has %d. Look for a missing or unquoted comma."
                    .formatted(cells.getFieldCount(), cells.getHeader().size()));
        }
        if (code.isEmpty() || name.isEmpty()) {
            return new Faulty(
                    "%s is empty. Fill it in.".formatted(code.isEmpty() ? PanelColumn.CODE : PanelColumn.NAME));
        }
        if (!year.matches("\\d{4}")) {
            return new Faulty("calendar_year is \"%s\". Write a year such as 2024.".formatted(year));
        }
        return withFigures(cells, code, name, Integer.parseInt(year));
    }

    private static PanelRow withFigures(NamedCsvRecord cells, String code, String name, int year) {
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        for (PanelColumn column : PanelColumn.values()) {
            String text = cell(cells, column.header());
            if (text.isEmpty()) {
                continue;
            }
            Optional<Figure> figure = figure(text);
            if (figure.isEmpty()) {
                return new Faulty("%s is \"%s\". Write a whole number, x or z, or leave it empty."
                        .formatted(column.header(), text));
            }
            if (column.appliesTo(year)) {
                figures.put(column.measure(), figure.get());
            }
        }
        return new Good(new AuthorityYear(code, year, figures), name);
    }

    private static Optional<Figure> figure(String text) {
        Optional<Figure> withheld = Marker.of(text).map(Figure.Withheld::new);
        if (withheld.isPresent()) {
            return withheld;
        }
        return text.matches("-?\\d{1,15}(\\.0{1,9})?")
                ? Optional.of(new Figure.Counted(new BigDecimal(text).longValueExact()))
                : Optional.empty();
    }

    private static String cell(NamedCsvRecord cells, String column) {
        return cells.findField(column).map(String::strip).orElse("");
    }
}
