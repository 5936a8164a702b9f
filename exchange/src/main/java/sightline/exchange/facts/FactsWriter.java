package sightline.exchange.facts;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sightline.exchange.inspection.Inspection;
import sightline.exchange.inspection.Outcome;
import sightline.exchange.places.Neighbour;
import sightline.insight.published.Authority;
import sightline.insight.published.Figure;
import sightline.insight.published.Measure;
import sightline.insight.published.PublishedFigure;
import sightline.insight.published.Vintage;

/** Writes {@link Facts} as tables. The same facts give the same bytes, in whatever order they come. */
public final class FactsWriter {

    private FactsWriter() {}

    /**
     * Writes the five tables into a folder, which is made where it is missing; older tables are replaced.
     *
     * @throws UncheckedIOException if the folder can't be written to
     */
    public static void write(Facts facts, Path dir) {
        try {
            Files.createDirectories(dir);
            write(dir, Table.VINTAGES, facts.vintages().stream().sorted(BY_DAY).map(FactsWriter::row));
            write(dir, Table.FIGURES, figures(facts));
            write(
                    dir,
                    Table.AUTHORITIES,
                    facts.authorities().stream()
                            .sorted(Comparator.comparing(Authority::code))
                            .map(FactsWriter::row));
            write(
                    dir,
                    Table.NEIGHBOURS,
                    facts.neighbours().stream()
                            .sorted(Comparator.comparing(Neighbour::authority).thenComparing(Neighbour::rank))
                            .map(FactsWriter::row));
            write(
                    dir,
                    Table.INSPECTIONS,
                    facts.inspections().stream()
                            .sorted(Comparator.comparing(Inspection::authority).thenComparing(Inspection::framework))
                            .map(FactsWriter::row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Comparator<Vintage> BY_DAY =
            Comparator.comparing(Vintage::published).thenComparing(Vintage::id);

    private static void write(Path dir, Table table, Stream<List<String>> rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(dir.resolve(table.file()))) {
            csv.writeRecord(table.columns());
            rows.forEach(csv::writeRecord);
        }
    }

    private static Stream<List<String>> figures(Facts facts) {
        Map<String, Vintage> vintages = new TreeMap<>();
        facts.vintages().forEach(vintage -> vintages.put(vintage.id(), vintage));
        Comparator<RowKey> order = Comparator.<RowKey, Vintage>comparing(key -> vintage(vintages, key), BY_DAY)
                .thenComparing(RowKey::authority)
                .thenComparing(RowKey::year);
        Map<RowKey, Map<Measure, Figure>> rows = new TreeMap<>(order);
        for (PublishedFigure figure : facts.figures()) {
            rows.computeIfAbsent(
                            new RowKey(figure.vintage(), figure.authority(), figure.year()),
                            key -> new EnumMap<>(Measure.class))
                    .put(figure.measure(), figure.figure());
        }
        return rows.entrySet().stream().map(row -> {
            List<String> cells = new ArrayList<>(List.of(
                    row.getKey().vintage(),
                    row.getKey().authority(),
                    Integer.toString(row.getKey().year())));
            for (Measure measure : Measure.values()) {
                cells.add(cell(row.getValue().get(measure)));
            }
            return cells;
        });
    }

    private static Vintage vintage(Map<String, Vintage> vintages, RowKey key) {
        Vintage vintage = vintages.get(key.vintage());
        if (vintage == null) {
            throw new IllegalArgumentException("no release %s is held".formatted(key.vintage()));
        }
        return vintage;
    }

    private static String cell(@org.jspecify.annotations.Nullable Figure figure) {
        return switch (figure) {
            case null -> "";
            case Figure.Counted counted -> Long.toString(counted.value());
            case Figure.Withheld withheld -> withheld.why().symbol();
        };
    }

    private static List<String> row(Vintage vintage) {
        return List.of(vintage.id(), vintage.published().toString(), vintage.title(), vintage.source());
    }

    private static List<String> row(Authority authority) {
        return List.of(
                authority.code(),
                authority.name(),
                authority.region(),
                authority.lastYear().map(Object::toString).orElse(""),
                String.join(" ", authority.successors()));
    }

    private static List<String> row(Neighbour neighbour) {
        return List.of(
                neighbour.authority(),
                Integer.toString(neighbour.rank()),
                neighbour.neighbour(),
                neighbour.closeness().words());
    }

    private static List<String> row(Inspection inspection) {
        return List.of(
                inspection.authority(),
                inspection.framework().id(),
                inspection.started().map(LocalDate::toString).orElse(""),
                inspection.published().map(LocalDate::toString).orElse(""),
                inspection.revisitPublished().map(LocalDate::toString).orElse(""),
                inspection.outcome().map(Outcome::id).orElse(""));
    }

    private record RowKey(String vintage, String authority, int year) {}
}
