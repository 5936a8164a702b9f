package sightline.service.review.check.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that ask for nothing, from a list that stands beside the code: a pattern, a bar, and what to say instead. */
final class VagueVerbs {

    private static final String LIST = "vague-verbs.txt";
    private static final List<Vague> ALL = read();

    private VagueVerbs() {}

    /** One line of the list. */
    private record Vague(Pattern pattern, String instead) {}

    /**
     * One that was met in a text.
     *
     * @param words as they stand there
     * @param instead what to say instead
     */
    record Met(String words, String instead) {

        String sentence() {
            return "“%s” asks for nothing that one could see: %s.".formatted(words, instead);
        }
    }

    /** Those in a text, in the order of the list, each once. */
    static List<Met> in(String text) {
        return ALL.stream().flatMap(vague -> met(vague, text)).toList();
    }

    private static Stream<Met> met(Vague vague, String text) {
        return vague.pattern()
                .matcher(text)
                .results()
                .limit(1)
                .map(MatchResult::group)
                .map(words -> new Met(words, vague.instead()));
    }

    private static List<Vague> read() {
        try (InputStream in = Objects.requireNonNull(VagueVerbs.class.getResourceAsStream(LIST), LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(VagueVerbs::vague)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vague vague(String line) {
        int bar = line.lastIndexOf(" | ");
        return new Vague(
                Pattern.compile("(?im)\\b(?:" + line.substring(0, bar).strip() + ")\\b"),
                line.substring(bar + " | ".length()).strip());
    }
}
