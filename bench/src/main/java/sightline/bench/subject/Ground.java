package sightline.bench.subject;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a benchmark runs.
 *
 * @param launcher the script that people start Sightline with, or none
 * @param scratch an empty folder that is deleted afterwards
 */
public record Ground(Optional<Path> launcher, Path scratch) {

    /** The folder of the project, or the one we are in where that isn't known. */
    public Path project() {
        return launcher.map(Path::getParent).orElse(Path.of("")).toAbsolutePath();
    }

    /** The Department for Education's own releases, where somebody has put them beside the project. */
    public Optional<Path> releases() {
        return Optional.of(Optional.ofNullable(System.getProperty("sightline.shared"))
                        .map(Path::of)
                        .orElse(project().resolveSibling("shared"))
                        .resolve("data/dfe-ehc-plans"))
                .filter(Files::isDirectory);
    }
}
