package sightline.exchange.sen2.blade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sightline.exchange.ReadingLog;
import sightline.exchange.ReadingReport;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/**
 * A return in tables: nine files named {@code Blade-Export_DD-MM-YYYY_person.csv} and so on in one folder, or a workbook.
 * Rows are put in the order that they give.
 */
public final class BladeFolder {

    private static final List<Item> DETAILS = List.of(Item.COLLECTION, Item.YEAR, Item.REFERENCE_DATE);

    private final Map<BladeTable, Map<String, List<BladeRow>>> rows = new EnumMap<>(BladeTable.class);
    private final Map<BladeTable, ReadingLog> logs = new EnumMap<>(BladeTable.class);

    /** The key of the only row of the first table. */
    static final String ONLY = "1";

    private BladeFolder() {}

    /**
     * Reads an export, or a workbook (.xlsx) with a sheet for each module or all tables on one.
     *
     * @throws UnusableInput if there is no such folder or a file is missing that a return can't do without
     */
    public static BladeFolder read(Path folder) {
        if (Files.isRegularFile(folder)
                && String.valueOf(folder).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return workbook(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableInput("There is no folder %s.".formatted(folder), "Check its name.");
        }
        BladeFolder read = new BladeFolder();
        for (BladeTable table : BladeTable.values()) {
            Optional<Path> file = file(folder, table);
            if (file.isEmpty() && (table == BladeTable.SEN2 || table == BladeTable.PERSON)) {
                throw new UnusableInput(
                        "%s has no file that ends in _%s.csv.".formatted(folder, table.word()),
                        "Put all nine files of the export there.");
            }
            file.ifPresent(path -> read.take(path, table));
        }
        read.tellOrphans();
        return read;
    }

    /** A workbook without a table for the header is of a return whose header is still to be written. */
    private static BladeFolder workbook(Path file) {
        BladeFolder read = new BladeFolder();
        ReturnWorkbook.read(file).forEach((table, lines) -> {
            ReadingLog log = new ReadingLog("%s, %s".formatted(ReadingLog.name(file), table.word()));
            log.kept(lines.size());
            read.logs.put(table, log);
            read.put(table, lines);
        });
        if (read.head().isEmpty()) {
            read.put(BladeTable.SEN2, List.of(new BladeRow(0, ONLY, "", 0, Map.of())));
        }
        read.tellOrphans();
        return read;
    }

    private static Optional<Path> file(Path folder, BladeTable table) {
        Predicate<Path> fits = path -> {
            String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
            return name.equals(table.word() + ".csv") || name.endsWith("_" + table.word() + ".csv");
        };
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(fits).min(Comparator.comparing(Path::toString));
        } catch (IOException e) {
            throw new UnusableInput("Can't look into %s.".formatted(folder), "Check that it may be read.");
        }
    }

    private void take(Path file, BladeTable table) {
        ReadingLog log = new ReadingLog(ReadingLog.name(file));
        logs.put(table, log);
        put(table, BladeFile.read(file, table, log));
    }

    private void put(BladeTable table, List<BladeRow> lines) {
        Map<String, List<BladeRow>> byParent = new HashMap<>();
        lines.stream()
                .sorted(Comparator.comparingDouble(BladeRow::order))
                .forEach(row -> byParent.computeIfAbsent(row.parent(), key -> new java.util.ArrayList<>())
                        .add(row));
        rows.put(table, byParent);
    }

    /** A row whose parent isn't there is told and left out. */
    private void tellOrphans() {
        rows.forEach((table, byParent) -> table.parent().ifPresent(parent -> {
            Set<String> keys = new HashSet<>();
            rows.getOrDefault(parent, Map.of()).values().forEach(all -> all.forEach(row -> keys.add(row.key())));
            byParent.forEach((key, orphans) -> {
                if (!keys.contains(key)) {
                    orphans.forEach(row -> log(table)
                            .fault(
                                    row.line(),
                                    "the row is left out: there is no %s with the key it names."
                                            .formatted(parent.word())));
                }
            });
        }));
    }

    private ReadingLog log(BladeTable table) {
        return Optional.ofNullable(logs.get(table)).orElseThrow();
    }

    /** The return's year; empty where the export doesn't say. */
    public Optional<Integer> year() {
        return head().map(row -> row.values().getOrDefault(Item.YEAR, ""))
                .filter(year -> year.matches("[0-9]{4}"))
                .map(Integer::valueOf);
    }

    /** The header. */
    public Section header() {
        Section details = Section.at(Block.COLLECTION_DETAILS, 0);
        Section source = Section.at(Block.SOURCE, 0);
        head().ifPresent(row ->
                row.values().forEach((item, text) -> (DETAILS.contains(item) ? details : source).put(item, text, 0)));
        return Section.at(Block.HEADER, 0).put(details).put(source);
    }

    private Optional<BladeRow> head() {
        return rows.getOrDefault(BladeTable.SEN2, Map.of()).getOrDefault("", List.of()).stream()
                .findFirst();
    }

    /** The persons, each with all that belongs to it, in their order. */
    public Stream<Section> persons() {
        return head().stream().flatMap(row -> below(BladeTable.PERSON, row.key()));
    }

    private Stream<Section> below(BladeTable table, String parent) {
        return rows.getOrDefault(table, Map.of()).getOrDefault(parent, List.of()).stream()
                .map(row -> section(table, row));
    }

    private Section section(BladeTable table, BladeRow row) {
        Section made = Section.at(table.block(), 0);
        row.values().forEach((item, text) -> made.put(item, text, 0));
        table.children().forEach(child -> below(child, row.key()).forEach(made::put));
        return made;
    }

    /** What became of the files. */
    public ReadingReport report() {
        return new ReadingReport(logs.values().stream().map(ReadingLog::done).toList());
    }
}
