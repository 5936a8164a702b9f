package sightline.guards.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sightline.guards.SourceFile;

/**
 * A folder of its own in which a tool is run; gone afterwards.
 *
 * @param folder where the files are and the tool runs
 */
record Workshop(Path folder) implements AutoCloseable {

    /** What a tool said, and whether it was content. */
    record Outcome(boolean content, List<String> lines) {}

    /** A new folder with these files in it. */
    static Workshop with(List<SourceFile> files) {
        try {
            Workshop workshop = new Workshop(Files.createTempDirectory("sightline-guards"));
            for (SourceFile file : files) {
                Path path = workshop.folder().resolve(file.name());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.text());
            }
            return workshop;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a tool here, in plain English and on the JDK that runs this test. */
    Outcome run(List<String> command) {
        ProcessBuilder tool =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        tool.environment().put("JAVA_HOME", System.getProperty("java.home"));
        tool.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        tool.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process running = tool.start();
            String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(running.waitFor() == 0, said.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
