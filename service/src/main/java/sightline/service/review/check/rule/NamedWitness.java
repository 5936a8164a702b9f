package sightline.service.review.check.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.review.book.SourceKind;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Rule;
import sightline.service.review.check.Said;

/**
 * The name of a witness in what is to be published. A last name by itself counts for all of them; of a family a first
 * name does too. Capitals count, so that a month or a colour is not taken for a name.
 */
public final class NamedWitness implements Rule {

    private static final int SHORTEST = 3;

    @Override
    public About about() {
        return new About("named-witness", Level.ERROR, "Names of witnesses");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        List<Pattern> patterns =
                ground.names().stream().flatMap(NamedWitness::patterns).toList();
        return Said.all(ground.book()).flatMap(said -> {
            String met = patterns.stream()
                    .flatMap(pattern -> pattern.matcher(said.words()).results())
                    .map(found -> "“" + found.group() + "”")
                    .distinct()
                    .collect(Collectors.joining(", "));
            return met.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Found(
                            said.place(),
                            "It holds what may be the name of a witness: %s. Say what they are instead: “a parent”, “a head teacher”."
                                    .formatted(met),
                            said.words()));
        });
    }

    private static Stream<Pattern> patterns(Ground.Name name) {
        List<String> parts = Stream.of(name.name().strip().split("\\s+"))
                .filter(part -> !isTitle(part))
                .toList();
        if (parts.isEmpty()) {
            return Stream.empty();
        }
        Stream<String> telling =
                name.source().side() == SourceKind.Side.FAMILIES ? parts.stream() : Stream.of(parts.getLast());
        return telling.filter(part -> part.length() >= SHORTEST && Character.isUpperCase(part.codePointAt(0)))
                .map(part -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}])"));
    }

    private static boolean isTitle(String part) {
        return part.matches("(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Prof|Professor)\\.?");
    }
}
