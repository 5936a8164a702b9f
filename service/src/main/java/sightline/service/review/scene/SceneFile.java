package sightline.service.review.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A table of the invented review: a line a row, cells parted by upright strokes, lines that begin with # left out. */
final class SceneFile {

    private static final String FOLDER = "/reviews/";

    private SceneFile() {}

    /**
     * The rows of a table, cell by cell.
     *
     * @param name of the file, with the folder of its review
     */
    static List<Row> read(String name) {
        try (InputStream file = Objects.requireNonNull(SceneFile.class.getResourceAsStream(FOLDER + name), name)) {
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
    record Row(List<String> cells) {

        /** What stands in a cell; empty where the row ends before it. */
        String text(int cell) {
            return cell < cells.size() ? cells.get(cell) : "";
        }

        int number(int cell) {
            return Integer.parseInt(text(cell));
        }

        /** Several keys in one cell. */
        List<String> keys(int cell, String between) {
            return Arrays.stream(text(cell).split(between))
                    .map(String::strip)
                    .filter(key -> !key.isEmpty())
                    .toList();
        }
    }
}
