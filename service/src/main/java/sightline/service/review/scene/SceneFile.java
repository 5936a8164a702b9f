package sightline.service.review.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A table of an invented scene: a line a row, cells parted by upright strokes, lines that begin with # left out. */
public final class SceneFile {

    private SceneFile() {}

    /**
     * The rows of a table of a review.
     *
     * @param name of the file, with the folder of its review
     */
    static List<Row> read(String name) {
        return of("reviews/" + name);
    }

    /**
     * The rows of a table, cell by cell.
     *
     * @param name of the file, with its folders
     */
    public static List<Row> of(String name) {
        try (InputStream file = Objects.requireNonNull(SceneFile.class.getResourceAsStream("/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Row(Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row. */
    public record Row(List<String> cells) {

        /** What stands in a cell; empty where the row ends before it. */
        public String text(int cell) {
            return cell < cells.size() ? cells.get(cell) : "";
        }

        /** The number in a cell. */
        public int number(int cell) {
            return Integer.parseInt(text(cell));
        }

        /** A day, so many days after another. */
        public LocalDate day(int cell, LocalDate from) {
            return from.plusDays(number(cell));
        }

        /** A day, so many days after another; empty where the cell is. */
        public Optional<LocalDate> someDay(int cell, LocalDate from) {
            return text(cell).isEmpty() ? Optional.empty() : Optional.of(day(cell, from));
        }

        /** Several keys in one cell. */
        public List<String> keys(int cell, String between) {
            return Arrays.stream(text(cell).split(between))
                    .map(String::strip)
                    .filter(key -> !key.isEmpty())
                    .toList();
        }
    }
}
