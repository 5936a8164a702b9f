package sightline.guards.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import sightline.guards.SourceFile;

/** Shared by the rules that look for a pattern, line by line. */
final class Texts {

    private Texts() {}

    /** Every line of these files in which the pattern is found. */
    static List<String> linesWith(Pattern pattern, List<SourceFile> files) {
        return files.stream().flatMap(file -> file.linesWith(pattern).stream()).toList();
    }

    /** Lines of code below a file's name, as a planted file. */
    static SourceFile file(String name, String... lines) {
        return new SourceFile(
                name, Arrays.stream(lines).map(line -> line + "\n").reduce("", String::concat));
    }
}
