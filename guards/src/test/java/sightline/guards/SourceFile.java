package sightline.guards;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A file as people write it.
 *
 * @param name its path from the root, with slashes
 * @param text all of it
 */
public record SourceFile(String name, String text) {

    /** Whether it is part of what is handed out, rather than of a test. */
    public boolean isMain() {
        return name.contains("/src/main/");
    }

    /** Whether its name ends with one of these. */
    public boolean isOneOf(String... endings) {
        return List.of(endings).stream().anyMatch(name::endsWith);
    }

    /** The folder that it is in, from the root. */
    public String folder() {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    /** How many lines it has. */
    public int length() {
        return (int) text.lines().count();
    }

    /** Each line in which the pattern is found: "name:line: what was found". */
    public List<String> linesWith(Pattern pattern) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> pattern.matcher(lines.get(i)).find())
                .mapToObj(i -> "%s:%d: %s".formatted(name, i + 1, lines.get(i).strip()))
                .toList();
    }
}
