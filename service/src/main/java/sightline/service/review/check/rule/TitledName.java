package sightline.service.review.check.rule;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Rule;
import sightline.service.review.check.Said;

/** What looks like somebody's name: a title with a word in capitals after it. */
public final class TitledName implements Rule {

    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor|Prof|Professor|Sir|Dame)\\.?\\s+\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)?");

    @Override
    public About about() {
        return new About("titled-name", Level.WARNING, "What looks like a person’s name");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return Said.all(ground.book()).flatMap(said -> {
            String met = TITLED.matcher(said.words())
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .map(name -> "“" + name + "”")
                    .collect(Collectors.joining(", "));
            return met.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Found(
                            said.place(),
                            "%s looks like a person’s name. Name the post instead, unless the person agreed and it matters."
                                    .formatted(met),
                            said.words()));
        });
    }
}
