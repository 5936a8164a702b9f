package sightline.papers.reading.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The verbs that recommendations are made of. */
final class Verbs {

    private static final Set<String> VERBS = read();

    private Verbs() {}

    /** Whether it is a verb as it is called: "publish". */
    static boolean isPlain(String word) {
        return VERBS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it is what somebody does: "publish" or "publishes". */
    static boolean isDone(String word) {
        String verb = word.toLowerCase(Locale.ROOT);
        return VERBS.contains(verb)
                || verb.endsWith("s") && VERBS.contains(verb.substring(0, verb.length() - 1))
                || verb.endsWith("es") && VERBS.contains(verb.substring(0, verb.length() - 2))
                || verb.endsWith("ies") && VERBS.contains(verb.substring(0, verb.length() - 3) + "y");
    }

    private static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(Verbs.class.getResourceAsStream("verbs.txt"))) {
            return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
