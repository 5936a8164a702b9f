package sightline.guards.build;

import java.util.List;
import sightline.guards.Planted;
import sightline.guards.SourceFile;

/** The compiler refuses what is almost certainly a mistake. */
final class ErrorProneTest implements CompilerGuard {

    private static final SourceFile INNOCENT = new SourceFile("sightline/planted/Exact.java", """
            package sightline.planted;

            import java.nio.charset.StandardCharsets;
            import java.time.Clock;
            import java.time.LocalDate;

            record Exact(Clock clock) {
                LocalDate today() {
                    return LocalDate.ofInstant(clock.instant(), clock.getZone());
                }

                byte[] bytes(String words) {
                    return words.getBytes(StandardCharsets.UTF_8);
                }
            }
            """);

    private static final SourceFile MISTAKES = new SourceFile("sightline/planted/Mistakes.java", """
            package sightline.planted;

            import java.time.LocalDate;

            final class Mistakes {
                void lost() {
                    new IllegalStateException("never thrown");
                }

                LocalDate somewhere() {
                    return LocalDate.now();
                }

                byte[] somehow(String words) {
                    return words.getBytes();
                }

                void forgotten() {
                    int unread = 1;
                }

                private void uncalled() {}
            }
            """);

    @Override
    public String rule() {
        return "Error Prone fails the build on what is almost certainly a mistake. Its message names the better way.";
    }

    @Override
    public List<SourceFile> house() {
        return List.of(INNOCENT);
    }

    @Override
    public Planted<List<SourceFile>> planted() {
        return Planted.on(
                List.of(INNOCENT, MISTAKES),
                "Mistakes.java:7: error: [DeadException]",
                "Mistakes.java:11: error: [JavaTimeDefaultTimeZone]",
                "Mistakes.java:15: error: [DefaultCharset]",
                "Mistakes.java:19: error: [UnusedVariable]",
                "Mistakes.java:22: error: [UnusedMethod]");
    }
}
