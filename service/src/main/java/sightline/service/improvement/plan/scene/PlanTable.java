package sightline.service.improvement.plan.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A table of the invented plan: a line a row, cells parted by upright strokes, lines that begin with # left out. */
final class PlanTable {

    private static final String FOLDER = "/improvement/plan/";

    private PlanTable() {}

    static List<Row> read(String name) {
        try (InputStream file = Objects.requireNonNull(PlanTable.class.getResourceAsStream(FOLDER + name), name)) {
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

        /** A day, so many days after publishing. */
        LocalDate day(int cell, LocalDate published) {
            return published.plusDays(Integer.parseInt(text(cell)));
        }

        /** A day, if there is one. */
        Optional<LocalDate> someDay(int cell, LocalDate published) {
            return Optional.of(text(cell))
                    .filter(text -> !text.isEmpty())
                    .map(text -> published.plusDays(Integer.parseInt(text)));
        }
    }
}
