package sightline.guards.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sightline.guards.Planted;
import sightline.guards.SourceFile;
import sightline.guards.SourceGuard;

/** A fuzz test without kept inputs passes whatever it is held against, since an ordinary build only replays those. */
final class KeptCorpusTest implements SourceGuard {

    private static final Pattern METHOD = Pattern.compile("@FuzzTest\\b[^\\n]*\\s+void (\\w+)\\(");

    @Override
    public String rule() {
        return "Every fuzz test has kept inputs of its own. Put good and hostile ones into <class>Inputs/<method>.";
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.name().contains("FuzzTest");
    }

    @Override
    public List<String> wrongIn(List<SourceFile> files) {
        List<SourceFile> tests = files.stream()
                .filter(file -> file.name().endsWith("FuzzTest.java"))
                .toList();
        return tests.isEmpty()
                ? List.of("This rule found no fuzz test.")
                : tests.stream().flatMap(test -> without(test, files)).toList();
    }

    private static Stream<String> without(SourceFile test, List<SourceFile> files) {
        List<String> methods = METHOD.matcher(test.text())
                .results()
                .map(found -> found.group(1))
                .toList();
        if (methods.isEmpty()) {
            return Stream.of(test.name() + " has no method with @FuzzTest.");
        }
        String inputs =
                test.name().replace("/src/test/java/", "/src/test/resources/").replaceFirst("\\.java$", "Inputs/");
        return methods.stream()
                .filter(method -> files.stream().noneMatch(file -> file.name().startsWith(inputs + method + "/")))
                .map(method -> "%s has no kept input for %s.".formatted(test.name(), method));
    }

    @Override
    public Planted<List<SourceFile>> planted() {
        return Planted.on(
                List.of(
                        fuzz("Kept", "@FuzzTest(maxDuration = \"2m\")", "void reads(byte[] input) {"),
                        Texts.file("a/src/test/resources/a/KeptFuzzTestInputs/reads/truncated", "<a"),
                        fuzz("Bare", "@FuzzTest", "void reads(byte[] input) {"),
                        fuzz("Renamed", "@FuzzTest", "void is_read(byte[] input) {"),
                        Texts.file("a/src/test/resources/a/RenamedFuzzTestInputs/was_read/good", "<a/>"),
                        fuzz("Empty", "void reads(byte[] input) {")),
                "BareFuzzTest.java has no kept input for reads",
                "RenamedFuzzTest.java has no kept input for is_read",
                "EmptyFuzzTest.java has no method");
    }

    private static SourceFile fuzz(String name, String... lines) {
        return Texts.file("a/src/test/java/a/%sFuzzTest.java".formatted(name), lines);
    }
}
