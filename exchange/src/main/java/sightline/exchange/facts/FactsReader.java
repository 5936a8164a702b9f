package sightline.exchange.facts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import sightline.exchange.UnusableInput;
import sightline.exchange.inspection.Framework;
import sightline.exchange.inspection.Inspection;
import sightline.exchange.inspection.Outcome;
import sightline.exchange.places.Closeness;
import sightline.exchange.places.Neighbour;
import sightline.insight.published.Authority;
import sightline.insight.published.Figure;
import sightline.insight.published.Marker;
import sightline.insight.published.Measure;
import sightline.insight.published.PublishedFigure;
import sightline.insight.published.Vintage;

/** Reads our own tables back; a table with anything we could not have written is refused whole. */
final class FactsReader {

    private static final String AGAIN = "Write the tables again with import --write-facts.";

    private FactsReader() {}

    static List<Vintage> vintages(Reader in) {
        return rows(
                Table.VINTAGES,
                in,
                row -> Stream.of(new Vintage(
                        row.getField("id"),
                        row.getField("title"),
                        LocalDate.parse(row.getField("published")),
                        row.getField("source"))));
    }

    static List<PublishedFigure> figures(Reader in, Set<String> releases) {
        return rows(Table.FIGURES, in, row -> {
            List<PublishedFigure> figures = new ArrayList<>();
            String authority = row.getField("authority").intern();
            String vintage =
                    known(Optional.of(row.getField("vintage").intern()).filter(releases::contains), "vintage", row);
            int year = Integer.parseInt(row.getField("year"));
            for (Measure measure : Measure.values()) {
                String cell = row.getField(measure.id());
                if (!cell.isEmpty()) {
                    figures.add(new PublishedFigure(authority, year, measure, figure(cell), vintage));
                }
            }
            return figures.stream();
        });
    }

    static List<Authority> authorities(Reader in) {
        return rows(
                Table.AUTHORITIES,
                in,
                row -> Stream.of(new Authority(
                        row.getField("code"),
                        row.getField("name"),
                        row.getField("region"),
                        filled(row, "last_year").map(Integer::valueOf),
                        filled(row, "successors")
                                .map(codes -> List.of(codes.split(" ")))
                                .orElse(List.of()))));
    }

    static List<Neighbour> neighbours(Reader in) {
        return rows(
                Table.NEIGHBOURS,
                in,
                row -> Stream.of(new Neighbour(
                        row.getField("authority"),
                        Integer.parseInt(row.getField("rank")),
                        row.getField("neighbour"),
                        known(Closeness.of(row.getField("closeness")), "closeness", row))));
    }

    static List<Inspection> inspections(Reader in) {
        return rows(
                Table.INSPECTIONS,
                in,
                row -> Stream.of(new Inspection(
                        row.getField("authority"),
                        known(Framework.of(row.getField("framework")), "framework", row),
                        filled(row, "started").map(LocalDate::parse),
                        filled(row, "published").map(LocalDate::parse),
                        filled(row, "revisit_published").map(LocalDate::parse),
                        filled(row, "outcome").map(id -> known(Outcome.of(id), "outcome", row)))));
    }

    private static Figure figure(String cell) {
        return Marker.of(cell)
                .<Figure>map(Figure.Withheld::new)
                .orElseGet(() -> new Figure.Counted(Long.parseLong(cell)));
    }

    private static Optional<String> filled(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(cell -> !cell.isEmpty());
    }

    private static <T> T known(Optional<T> value, String column, NamedCsvRecord row) {
        return value.orElseThrow(
                () -> new IllegalArgumentException("no %s is called %s".formatted(column, row.getField(column))));
    }

    private static <T> List<T> rows(Table table, Reader in, Function<NamedCsvRecord, Stream<T>> one) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            List<T> all = new ArrayList<>();
            for (NamedCsvRecord row : csv) {
                try {
                    one.apply(row).forEach(all::add);
                } catch (RuntimeException e) {
                    throw new UnusableInput(
                            "%s, line %d isn't as we write it (%s)."
                                    .formatted(table.file(), row.getStartingLineNumber(), e.getMessage()),
                            AGAIN);
                }
            }
            return all;
        } catch (UncheckedIOException | CsvParseException e) {
            throw new UnusableInput("%s isn't a table as we write it.".formatted(table.file()), AGAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
