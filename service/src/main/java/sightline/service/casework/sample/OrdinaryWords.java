package sightline.service.casework.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that are names and ordinary words too, such as "mark", "grace" and "wood". */
final class OrdinaryWords {

    private static final Set<String> WORDS = read();

    private OrdinaryWords() {}

    static boolean has(String word) {
        return WORDS.contains(Folded.of(Folded.composed(word.strip())));
    }

    private static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(
                OrdinaryWords.class.getResourceAsStream("/samples/ordinary-words.txt"), "no list of ordinary words")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> line.strip().lines())
                    .flatMap(line -> Set.of(line.split(" ")).stream())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
