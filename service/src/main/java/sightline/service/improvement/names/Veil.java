package sightline.service.improvement.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.review.report.open.Masks;

/**
 * Finds names in words that everybody reads: of witnesses and holders of posts whom an authority knows, and of anybody else
 * whose name looks like one.
 */
public final class Veil {

    private static final String INSTEAD = "[name left out]";

    private record Known(Masks.Known who, Set<String> words) {}

    private final List<Known> known;

    /** A veil for those whom an authority knows on this side of the wall. */
    public Veil(List<Masks.Known> known) {
        this.known = known.stream()
                .map(who -> new Known(who, words(who.name() + " " + who.email().replaceFirst("@.*", ""))))
                .toList();
    }

    /** The names in a text, as they stand there. */
    public List<String> namesIn(String words) {
        return Stream.concat(knownIn(words), NameShapes.in(words)).distinct().toList();
    }

    /** The same words with names left out: somebody whom the authority knows is told by post or as what they are. */
    public String over(String words) {
        String open = words;
        for (String name : knownIn(words).toList()) {
            open = masks(name).hide(open);
        }
        return NameShapes.without(open, INSTEAD);
    }

    private Stream<String> knownIn(String words) {
        return NameShapes.besidesCouncillors(words).flatMap(piece -> masks(piece).found(piece).stream());
    }

    /** Masks for those of whose name a word stands in a text at all, so that long lists cost little. */
    private Masks masks(String words) {
        Set<String> said = words(words);
        return Masks.of(known.stream()
                .filter(one -> one.words().stream().anyMatch(said::contains))
                .map(Known::who)
                .toList());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
