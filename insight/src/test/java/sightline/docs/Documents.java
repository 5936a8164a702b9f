package sightline.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The Markdown files of the project. */
final class Documents {

    /** The project's own folder. */
    static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("sightline.root"), "sightline.root"));

    private Documents() {}

    /** Every Markdown file in a folder and below it; what a build or a tool left there is passed over. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !folder.relativize(file).toString().matches("(.*/)?(target|\\.[^/]+)/.*"))
                    .sorted()
                    .toList();
        }
    }
}
