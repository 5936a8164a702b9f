package sightline.exchange.sen2.blade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.CsvFile;
import sightline.exchange.CsvHeader;
import sightline.exchange.CsvLine;
import sightline.exchange.ReadingLog;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.form.Item;

/** Reads one file of an export, its columns by their names. */
final class BladeFile {

    private BladeFile() {}

    /**
     * The rows of a file, in the order of the file.
     *
     * @throws UnusableInput if it has not the columns that tie the files together
     */
    static List<BladeRow> read(Path file, BladeTable table, ReadingLog log) {
        try (CsvFile csv = CsvFile.open(file, log)) {
            CsvHeader header = csv.header();
            List<String> needed = new ArrayList<>(List.of(table.key()));
            table.parent().map(BladeTable::key).ifPresent(needed::add);
            List<String> missing = header.missing(needed);
            if (!missing.isEmpty()) {
                throw new UnusableInput(
                        "%s has no column %s.".formatted(file, String.join(", ", missing)),
                        "Give the files as the Department's service exports them.");
            }
            Map<Item, Integer> columns = new EnumMap<>(Item.class);
            for (Item item : Item.values()) {
                header.find(List.of(item.element().toLowerCase(Locale.ROOT)))
                        .ifPresent(column -> columns.put(item, column));
            }
            List<BladeRow> rows = new ArrayList<>();
            csv.rows(header, line -> {
                rows.add(row(line, header, table, columns, rows.size()));
                log.kept(1);
            });
            return rows;
        }
    }

    private static BladeRow row(
            CsvLine line, CsvHeader header, BladeTable table, Map<Item, Integer> columns, int place) {
        Map<Item, String> values = new EnumMap<>(Item.class);
        columns.forEach((item, column) -> {
            String cell = BladeCell.plain(line.cell(column), item == Item.DATE_TIME);
            if (!cell.isEmpty()) {
                values.put(item, cell);
            }
        });
        return new BladeRow(
                line.number(),
                cell(line, header, table.key()),
                table.parent().map(parent -> cell(line, header, parent.key())).orElse(""),
                order(cell(line, header, table.order()), place),
                values);
    }

    private static String cell(CsvLine line, CsvHeader header, String column) {
        return header.find(List.of(column)).map(line::cell).orElse("");
    }

    /** The place among siblings; where none is given, that of the file. */
    private static double order(String cell, int place) {
        return Optional.of(cell)
                .filter(text -> text.matches("-?\\d{1,15}(\\.\\d+)?"))
                .map(Double::parseDouble)
                .orElse((double) place);
    }
}
