package sightline.service.review.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a published review was made of: a table's name and its cells in each row.
 *
 * @param rows in the order in which they are entered
 */
record Shape(List<Row> rows) {

    /** The shape of that name. */
    static Shape of(String name) {
        try (InputStream file = Objects.requireNonNull(Shape.class.getResourceAsStream(name + ".txt"), name)) {
            return new Shape(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Row(Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of one table. */
    List<Row> rows(String table) {
        return rows.stream().filter(row -> row.table().equals(table)).toList();
    }

    /** The row that there is once, if it is there. */
    Optional<Row> row(String table) {
        return rows(table).stream().findFirst();
    }

    /** A row; cell 0 names its table. */
    record Row(List<String> cells) {

        String table() {
            return cells.getFirst();
        }

        /** What stands in a cell; empty where the row ends before it. */
        String text(int cell) {
            return cell < cells.size() ? cells.get(cell) : "";
        }

        int number(int cell) {
            return Integer.parseInt(text(cell));
        }

        LocalDate day(int cell) {
            return LocalDate.parse(text(cell));
        }

        /** Several keys in one cell. */
        List<String> keys(int cell) {
            return Arrays.stream(text(cell).split(","))
                    .map(String::strip)
                    .filter(key -> !key.isEmpty())
                    .toList();
        }

        /** Several numbers in one cell. */
        java.util.Set<Integer> numbers(int cell) {
            return keys(cell).stream().map(Integer::valueOf).collect(Collectors.toSet());
        }
    }
}
