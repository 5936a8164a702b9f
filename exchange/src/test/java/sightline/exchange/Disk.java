package sightline.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder for files that are handed to readers by name; it is gone when the tests are over. */
public final class Disk {

    private static final Path FOLDER = made();
    private static final Path PARTS = FOLDER.resolve("parts");

    private Disk() {}

    private static Path made() {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> removed(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removed(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes as a file of this name, in place of what was there. */
    public static Path file(String name, byte[] bytes) throws IOException {
        return Files.write(FOLDER.resolve(name), bytes);
    }

    /** The parts as files of a folder that holds nothing else. */
    public static Path folder(Map<String, byte[]> parts) throws IOException {
        Files.createDirectories(PARTS);
        List<Path> before;
        try (Stream<Path> all = Files.list(PARTS)) {
            before = all.toList();
        }
        for (Path path : before) {
            Files.delete(path);
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().matches("[\\w-]+(\\.[\\w-]+)+")) {
                Files.write(PARTS.resolve(part.getKey()), part.getValue());
            }
        }
        return PARTS;
    }
}
