package sightline.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder that holds the whole project. */
public final class Repository {

    /** The folder itself, as the build names it. */
    public static final Path ROOT =
            Path.of(System.getProperty("sightline.root", "..")).toAbsolutePath().normalize();

    private static final Set<String> UNTRACKED = untracked();

    private Repository() {}

    private static String name(Path file) {
        return ROOT.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** The text of a file named from the root. */
    public static String text(String name) {
        return read(ROOT.resolve(name));
    }

    /** Every file of text below the root, except in the folders that git is told to ignore. */
    public static List<SourceFile> sources() {
        return below(ROOT)
                .sorted()
                .map(path -> new SourceFile(name(path), read(path)))
                .filter(file -> file.text().indexOf('\0') < 0)
                .toList();
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> found = entries.toList();
            return found.stream().flatMap(Repository::entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> entry(Path entry) {
        if (UNTRACKED.contains(entry.getFileName().toString())) {
            return Stream.empty();
        }
        return Files.isDirectory(entry) ? below(entry) : Stream.of(entry);
    }

    private static Set<String> untracked() {
        return Stream.concat(
                        Stream.of(".git/"), read(ROOT.resolve(".gitignore")).lines())
                .filter(line -> line.endsWith("/"))
                .map(line -> line.replace("/", ""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
