package sightline.guards.build;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sightline.guards.Guard;
import sightline.guards.SourceFile;

/** A rule that the compiler enforces: run with the arguments that the root pom gives it, on the JDK of this test. */
interface CompilerGuard extends Guard<List<SourceFile>> {

    /** For short runs; they change how fast the checks run, not which. */
    List<String> QUICK = List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC");

    String COMPILER = "//plugin[artifactId='maven-compiler-plugin']/configuration";

    @Override
    default List<String> findings(List<SourceFile> ground) {
        if (ground.isEmpty()) {
            return List.of("There was nothing to compile.");
        }
        try (Workshop workshop = Workshop.with(ground)) {
            Workshop.Outcome outcome = workshop.run(command(ground));
            List<String> errors = outcome.lines().stream()
                    .filter(line -> line.contains(": error:"))
                    .toList();
            return outcome.content() || !errors.isEmpty() ? errors : List.of(String.join("\n", outcome.lines()));
        }
    }

    private static List<String> command(List<SourceFile> files) {
        Pom pom = Pom.root();
        String classPath = System.getProperty("java.class.path");
        Stream<String> javac = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "--release",
                pom.text("/project/properties/maven.compiler.release"),
                "-d",
                "classes",
                "-classpath",
                classPath,
                "-processorpath",
                classPath);
        return Stream.of(
                        javac,
                        pom.texts(COMPILER + "/compilerArgs/arg").stream(),
                        files.stream().map(SourceFile::name))
                .flatMap(part -> part)
                .toList();
    }

    @Override
    default List<SourceFile> nothing() {
        return List.of();
    }
}
