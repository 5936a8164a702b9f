package sightline.service.review.figure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.insight.indicator.Unit;

/**
 * A figure and the rows that it was made from.
 *
 * @param title what it tells, with the authority and the period
 * @param value as people read it, with its count: "3.8% (12 of 316)"
 * @param period that it is about
 * @param source who says so
 * @param unit of the last column
 * @param heads of the columns; the first names the row, the last holds what is drawn
 * @param rows in their order
 */
public record FrozenData(
        String title, String value, String period, String source, Unit unit, List<String> heads, List<Row> rows) {

    public FrozenData {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param cells one for each head; a count that is hidden or was never printed is a word
     * @param release which release it is read from; it doesn't count for the digest, so the same number in a later release is
     *     the same figure
     */
    public record Row(List<String> cells, String release) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What the row is about. */
        public String label() {
            return cells.getFirst();
        }

        /** What is drawn of it; empty where there is no number. */
        public OptionalDouble number() {
            String last = cells.getLast();
            return last.matches("-?\\d+(\\.\\d+)?")
                    ? OptionalDouble.of(Double.parseDouble(last))
                    : OptionalDouble.empty();
        }
    }

    /** The rows in the form that is hashed: one a line, cells parted by tabs, the heads first. */
    public String canonical() {
        return Stream.concat(Stream.of(heads), rows.stream().map(Row::cells))
                .map(cells -> cells.stream().map(FrozenData::plain).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    /** SHA-256 over {@link #canonical} in UTF-8, in hexadecimal. */
    public String digest() {
        return digest(canonical());
    }

    /** The digest of rows in their hashed form. */
    static String digest(String canonical) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Rows as they were kept. */
    static List<List<String>> cells(String canonical) {
        List<List<String>> lines = new ArrayList<>();
        for (String line : canonical.split("\n", -1)) {
            lines.add(List.of(line.split("\t", -1)));
        }
        return lines;
    }
}
