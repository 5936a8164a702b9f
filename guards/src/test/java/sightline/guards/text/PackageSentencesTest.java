package sightline.guards.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.guards.PackageInfo;
import sightline.guards.Planted;
import sightline.guards.SourceFile;
import sightline.guards.SourceGuard;

/** Every room says in one sentence what it is for, and promises that nothing in it is null unless it says so. */
final class PackageSentencesTest implements SourceGuard {

    @Override
    public String rule() {
        return "Every package has a package-info.java with one sentence and @NullMarked. Write down what it is for.";
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.isMain() && file.isOneOf(".java");
    }

    @Override
    public List<String> wrongIn(List<SourceFile> files) {
        Map<String, List<SourceFile>> packages =
                files.stream().collect(Collectors.groupingBy(SourceFile::folder, TreeMap::new, Collectors.toList()));
        return packages.entrySet().stream()
                .flatMap(entry -> wrongWith(entry.getKey(), PackageInfo.among(entry.getValue())))
                .toList();
    }

    private static Stream<String> wrongWith(String folder, Optional<PackageInfo> info) {
        if (info.isEmpty()) {
            return Stream.of(folder + " has no package-info.java.");
        }
        Stream<String> sentence =
                info.get().isOneSentence() ? Stream.empty() : Stream.of(folder + " isn't described in one sentence.");
        Stream<String> marked = info.get().isNullMarked() ? Stream.empty() : Stream.of(folder + " isn't @NullMarked.");
        return Stream.concat(sentence, marked);
    }

    @Override
    public Planted<List<SourceFile>> planted() {
        return Planted.on(
                List.of(
                        Texts.file("a/src/main/java/silent/Thing.java", "package silent;"),
                        info("nullable", "/** Holds things. */", "package nullable;"),
                        info("wordless", "@NullMarked", "package wordless;"),
                        info("chatty", "/** Holds things. Also other things. */", "@NullMarked", "package chatty;"),
                        info("clipped", "/** Things */", "@NullMarked", "package clipped;"),
                        info("innocent", "/**", " * Holds things,", " * in SEN2.", " */", "@NullMarked", "package x;"),
                        Texts.file("a/src/main/java/innocent/Thing.java", "package innocent;")),
                "java/silent has no package-info",
                "java/nullable isn't @NullMarked",
                "java/wordless isn't described",
                "java/chatty isn't described",
                "java/clipped isn't described");
    }

    private static SourceFile info(String folder, String... lines) {
        return Texts.file("a/src/main/java/%s/package-info.java".formatted(folder), lines);
    }
}
