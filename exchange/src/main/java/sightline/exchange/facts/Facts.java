package sightline.exchange.facts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.exchange.UnusableInput;
import sightline.exchange.inspection.Inspection;
import sightline.exchange.places.Neighbour;
import sightline.insight.published.AsKnown;
import sightline.insight.published.Authority;
import sightline.insight.published.PublishedFigure;
import sightline.insight.published.Vintage;

/**
 * The published facts the product carries. Contains public sector information licensed under the Open Government
 * Licence v3.0; each {@link Vintage} names its source, the other tables theirs in the SOURCE.md beside them.
 *
 * @param vintages releases, oldest first
 * @param figures printed cells, by release, authority and year
 * @param authorities every authority, those abolished too, by code
 * @param neighbours statistical neighbours of May 2025, by authority and rank
 * @param inspections area SEND inspections, by authority and framework
 */
public record Facts(
        List<Vintage> vintages,
        List<PublishedFigure> figures,
        List<Authority> authorities,
        List<Neighbour> neighbours,
        List<Inspection> inspections) {

    public Facts {
        vintages = List.copyOf(vintages);
        figures = List.copyOf(figures);
        authorities = List.copyOf(authorities);
        neighbours = List.copyOf(neighbours);
        inspections = List.copyOf(inspections);
    }

    /** The tables shipped with the product. */
    public static Facts shipped() {
        return read(Facts::resource);
    }

    /**
     * Tables written by {@link FactsWriter}.
     *
     * @throws UnusableInput if a table is missing or isn't ours
     */
    public static Facts read(Path dir) {
        return read(table -> file(dir.resolve(table.file())));
    }

    /** The question "what was known when" over these figures. */
    public AsKnown known() {
        return new AsKnown(vintages, figures);
    }

    /** The authority of a code, or empty. */
    public Optional<Authority> authority(String code) {
        return authorities.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    /**
     * These facts with newer ones laid over them: a release that was read again takes the place of the old one, and so
     * does each authority, neighbour of a rank, and inspection of a framework. Nothing else is taken away.
     */
    public Facts with(Facts newer) {
        Set<String> again = newer.vintages.stream().map(Vintage::id).collect(Collectors.toSet());
        return new Facts(
                Stream.concat(vintages.stream().filter(v -> !again.contains(v.id())), newer.vintages.stream())
                        .toList(),
                Stream.concat(figures.stream().filter(f -> !again.contains(f.vintage())), newer.figures.stream())
                        .toList(),
                laid(authorities, newer.authorities, Authority::code),
                laid(neighbours, newer.neighbours, n -> List.of(n.authority(), n.rank())),
                laid(inspections, newer.inspections, i -> List.of(i.authority(), i.framework())));
    }

    private static <T> List<T> laid(List<T> older, List<T> newer, Function<T, Object> key) {
        Map<Object, T> all = new LinkedHashMap<>();
        Stream.concat(older.stream(), newer.stream()).forEach(one -> all.put(key.apply(one), one));
        return List.copyOf(all.values());
    }

    private static Facts read(Source source) {
        List<Vintage> vintages = FactsReader.vintages(source.open(Table.VINTAGES));
        Set<String> known = vintages.stream().map(Vintage::id).collect(Collectors.toSet());
        return new Facts(
                vintages,
                FactsReader.figures(source.open(Table.FIGURES), known),
                FactsReader.authorities(source.open(Table.AUTHORITIES)),
                FactsReader.neighbours(source.open(Table.NEIGHBOURS)),
                FactsReader.inspections(source.open(Table.INSPECTIONS)));
    }

    private static Reader resource(Table table) {
        return new InputStreamReader(
                Objects.requireNonNull(
                        Facts.class.getResourceAsStream("/sightline/facts/" + table.file()),
                        () -> "the product is built without " + table.file()),
                StandardCharsets.UTF_8);
    }

    private static Reader file(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new UnusableInput(
                    "There is no file %s.".formatted(path), "Write the tables again with import --write-facts.");
        }
        try {
            return Files.newBufferedReader(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Source {
        Reader open(Table table);
    }
}
