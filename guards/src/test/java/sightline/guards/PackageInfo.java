package sightline.guards;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a package says of itself.
 *
 * @param name the package's name
 * @param sentence its description, on one line; empty where there is none
 * @param isNullMarked whether nothing in it is null unless it says so
 */
public record PackageInfo(String name, String sentence, boolean isNullMarked) {

    private static final Pattern DESCRIPTION = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern ONE_SENTENCE = Pattern.compile("(?!.*[.!?] \\p{Lu}).+[.?]");

    /** The package-info.java among a package's files. */
    public static Optional<PackageInfo> among(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.isOneOf("/package-info.java"))
                .findFirst()
                .map(PackageInfo::of);
    }

    /** What a package-info.java says. */
    public static PackageInfo of(SourceFile file) {
        return new PackageInfo(
                found(NAME, file.text()),
                found(DESCRIPTION, file.text()).replaceAll("\\s+\\*?\\s*", " ").strip(),
                file.text().lines().anyMatch("@NullMarked"::equals));
    }

    /** Whether the description is exactly one sentence with its full stop. */
    public boolean isOneSentence() {
        return ONE_SENTENCE.matcher(sentence).matches();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
