package sightline.service.improvement.answer.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A table of the scene: a line a row, cells parted by upright strokes, lines that begin with # left out. */
final class SceneRows {

    private static final String FOLDER = "/improvement/";

    private SceneRows() {}

    static List<List<String>> read(String name) {
        try (InputStream file = Objects.requireNonNull(SceneRows.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
