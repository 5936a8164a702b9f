package sightline.guards.text;

import java.util.List;
import sightline.guards.Planted;
import sightline.guards.SourceFile;
import sightline.guards.SourceGuard;

/** A test that can't be read in one sitting is believed, not checked. */
final class SmallTestFilesTest implements SourceGuard {

    private static final int LONGEST = 400;

    @Override
    public String rule() {
        return "No test file over %d lines. Split it by the question it answers.".formatted(LONGEST);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.name().contains("/src/test/") && file.isOneOf(".java");
    }

    @Override
    public List<String> wrongIn(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.length() > LONGEST)
                .map(file -> "%s has %d lines.".formatted(file.name(), file.length()))
                .toList();
    }

    @Override
    public Planted<List<SourceFile>> planted() {
        return Planted.on(
                List.of(
                        new SourceFile("a/src/test/java/a/EndlessTest.java", "line\n".repeat(401)),
                        new SourceFile("a/src/test/java/a/WholeTest.java", "line\n".repeat(400))),
                "EndlessTest.java has 401 lines");
    }
}
