package sightline.service.casework.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.exchange.mapping.Extract;
import sightline.exchange.mapping.MappedJourneys;
import sightline.exchange.mapping.MappedReading;
import sightline.exchange.mapping.Mapping;
import sightline.exchange.mapping.Misread;
import sightline.exchange.mapping.Row;
import sightline.exchange.mapping.Value;
import sightline.journey.event.Journey;

/**
 * What an extract says to one authority.
 *
 * @param rows how many the extract has
 * @param silent how many of them tell of no event
 * @param journeys that come out
 * @param misread what was not understood, in the order of the rows
 */
public record Understood(int rows, long silent, List<Journey> journeys, List<Misread> misread) {

    /** Keys stand in addresses. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public Understood {
        journeys = List.copyOf(journeys);
        misread = List.copyOf(misread);
    }

    /**
     * Reads an extract by a mapping.
     *
     * @throws sightline.exchange.UnusableInput if the extract lacks a column that the mapping needs
     */
    static Understood of(Extract extract, Mapping mapping, String authority) {
        List<Misread> misread = new ArrayList<>();
        List<Row> ours = new ArrayList<>();
        for (Row row : extract.rows()) {
            Optional<Misread> wrong = foreign(row, mapping, authority)
                    .or(() -> key(row, mapping.person(), "person"))
                    .or(() -> key(row, mapping.journey(), "case"));
            wrong.ifPresentOrElse(misread::add, () -> ours.add(row));
        }
        MappedReading read = MappedJourneys.read(new Extract(extract.title(), extract.headings(), ours), mapping);
        read.misread().forEach(one -> misread.add(told(one)));
        misread.sort(Comparator.comparingLong(Misread::line));
        long silent = read.reading().file().leftOut().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Understood(extract.rows().size(), silent, read.reading().journeys(), misread);
    }

    /** On a page a sentence stands alone. */
    private static Misread told(Misread one) {
        String why = Character.toUpperCase(one.why().charAt(0)) + one.why().substring(1);
        return new Misread(one.line(), one.column(), one.value(), why);
    }

    private static Optional<Misread> foreign(Row row, Mapping mapping, String authority) {
        return mapping.authority()
                .in(row)
                .filter(code -> !code.equals(authority))
                .map(code -> wrong(
                        row,
                        mapping.authority(),
                        code,
                        "The row is left out: it is of authority %s, and yours is %s.".formatted(code, authority)));
    }

    private static Optional<Misread> key(Row row, Value from, String what) {
        return from.in(row)
                .filter(key -> !KEY.matcher(key).matches())
                .map(key -> wrong(
                        row,
                        from,
                        key,
                        "The row is left out: the key of a %s has letters, digits and hyphens, at most 64."
                                .formatted(what)));
    }

    private static Misread wrong(Row row, Value from, String value, String why) {
        return new Misread(row.line(), from instanceof Value.Column column ? column.column() : "", value, why);
    }
}
