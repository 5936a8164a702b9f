package sightline.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/** The file that an embedded PostgreSQL writes its own messages to. Two runs are kept. */
record ServerLog(Path file) {

    /** Puts the last run's messages aside. */
    void turn() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling("postgresql.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Where PostgreSQL is to write. */
    ProcessBuilder.Redirect target() {
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    /** The last thing that went wrong, in PostgreSQL's words. */
    Optional<String> lastFailure() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.contains("FATAL:") || line.contains("error:"))
                    // The answer to those who knock too early is no failure.
                    .filter(line -> !line.contains("the database system is"))
                    .reduce((earlier, later) -> later)
                    .map(line -> line.replaceFirst("^.*?(FATAL|error):\\s*", ""));
        } catch (IOException | java.io.UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
