package sightline.guards.build;

import java.util.List;
import sightline.guards.Planted;
import sightline.guards.SourceFile;

/** Rule 3 of the house: nothing is null unless it says so, and the compiler holds us to it. */
final class NullAwayTest implements CompilerGuard {

    private static final SourceFile INNOCENT = new SourceFile("sightline/planted/Careful.java", """
            package sightline.planted;

            import org.jspecify.annotations.Nullable;

            record Careful(@Nullable String words) {
                int length() {
                    return words == null ? 0 : words.length();
                }
            }
            """);

    private static final SourceFile DEREFERENCES = new SourceFile("sightline/planted/Hasty.java", """
            package sightline.planted;

            import org.jspecify.annotations.Nullable;

            record Hasty(@Nullable String words) {
                int length() {
                    return words.length();
                }
            }
            """);

    private static final SourceFile RETURNS_NULL = new SourceFile("sightline/planted/Empty.java", """
            package sightline.planted;

            record Empty() {
                String words() {
                    return null;
                }
            }
            """);

    private static final SourceFile IN_A_LIST = new SourceFile("sightline/planted/Listed.java", """
            package sightline.planted;

            import java.util.List;
            import org.jspecify.annotations.Nullable;

            record Listed(List<@Nullable String> words) {
                List<String> all() {
                    return words;
                }
            }
            """);

    @Override
    public String rule() {
        return "NullAway fails the build where a null may be used. Say @Nullable and look first, or return an Optional.";
    }

    @Override
    public List<SourceFile> house() {
        return List.of(INNOCENT);
    }

    @Override
    public Planted<List<SourceFile>> planted() {
        return Planted.on(
                List.of(INNOCENT, DEREFERENCES, RETURNS_NULL, IN_A_LIST),
                "Hasty.java:7: error: [NullAway]",
                "Empty.java:5: error: [NullAway]",
                "Listed.java:8: error: [NullAway]");
    }
}
