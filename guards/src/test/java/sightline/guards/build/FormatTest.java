package sightline.guards.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sightline.guards.Guard;
import sightline.guards.Planted;
import sightline.guards.SourceFile;

/** One format for everybody: Spotless, set up by the root pom, run by Maven in a folder of its own. */
final class FormatTest implements Guard<List<SourceFile>> {

    private static final Pattern ACCUSED = Pattern.compile("src/main/java/\\S+\\.java");

    private static final SourceFile INNOCENT = new SourceFile("src/main/java/planted/Straight.java", """
            package planted;

            /** Innocent: as the formatter would write it. */
            record Straight(String words) {}
            """);

    private static final SourceFile CROOKED = new SourceFile("src/main/java/planted/Crooked.java", """
            package planted;

            /** Planted: braces where they fell. */
            record Crooked( String words )
            {
            }
            """);

    private static final SourceFile CLUTTERED = new SourceFile("src/main/java/planted/Cluttered.java", """
            package planted;

            import java.util.List;

            /** Planted: an import that nothing needs. */
            record Cluttered(String words) {}
            """);

    @Override
    public String rule() {
        return "Code is formatted by palantir-java-format, imports in order. Run mvn spotless:apply.";
    }

    @Override
    public List<String> findings(List<SourceFile> ground) {
        if (ground.isEmpty()) {
            return List.of("There was nothing to look at.");
        }
        SourceFile pom = new SourceFile("pom.xml", Pom.root().standingAlone());
        try (Workshop workshop =
                Workshop.with(Stream.concat(Stream.of(pom), ground.stream()).toList())) {
            Workshop.Outcome outcome = workshop.run(spotless(maven()));
            List<String> accused = outcome.lines().stream()
                    .filter(line -> ACCUSED.matcher(line).find())
                    .toList();
            return outcome.content() || !accused.isEmpty() ? accused : List.of(String.join("\n", outcome.lines()));
        }
    }

    private static List<String> spotless(Path maven) {
        Stream<String> command = Stream.of(maven.toString(), "-o", "-q", "-B", "spotless:check");
        Stream<String> repository =
                Stream.ofNullable(System.getProperty("localRepository")).map("-Dmaven.repo.local=%s"::formatted);
        return Stream.concat(command, repository).toList();
    }

    /** Maven on this machine; without it this rule is skipped, but never in continuous integration. */
    private static Path maven() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "mvn"))
                .filter(Files::isExecutable)
                .findFirst();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found)
                    .as("mvn must be on the PATH in continuous integration")
                    .isPresent();
        }
        assumeTrue(found.isPresent(), "mvn isn't on the PATH, so the format can't be checked on planted code here.");
        return found.orElseThrow();
    }

    @Override
    public List<SourceFile> house() {
        return List.of(INNOCENT);
    }

    @Override
    public Planted<List<SourceFile>> planted() {
        return Planted.on(List.of(INNOCENT, CROOKED, CLUTTERED), "Crooked.java", "Cluttered.java");
    }

    @Override
    public List<SourceFile> nothing() {
        return List.of();
    }
}
