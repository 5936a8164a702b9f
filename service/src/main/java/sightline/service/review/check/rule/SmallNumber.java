package sightline.service.review.check.rule;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Rule;
import sightline.service.review.check.Said;

/**
 * So few children or families that a neighbour might know who is meant. "One in five children" is a share of many, and
 * is let pass.
 */
public final class SmallNumber implements Rule {

    private static final Pattern SMALL = Pattern.compile("(?i)(?<![\\p{L}\\p{N}.,:/£-])(?<!\\bevery )"
            + "(?<!\\b(?:\\d|one|two|three|four|five|six|seven|eight|nine) in )"
            + "(?<!\\b(?:year|stage|phase|tier|band|level|age|aged|under|over) )"
            + "(?:[1-5]|one|two|three|four|five)\\s+"
            + "(?:(?:of|the|these|those|our|other|more|such|local|different|individual|disabled|autistic|deaf|blind"
            + "|primary|secondary|looked-after|older|younger|year|\\d{1,2})\\s+){0,3}"
            + "(?:child|children|famil(?:y|ies)|pupils?|young (?:people|persons?)|babies|students?|siblings)\\b"
            + "(?!\\s+in\\s+(?:\\d|two|three|four|five|six|seven|eight|nine|ten|every)\\b)");

    @Override
    public About about() {
        return new About("small-number", Level.WARNING, "Small numbers of children or families");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return Said.all(ground.book()).flatMap(said -> {
            String met = SMALL.matcher(said.words())
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .map(few -> "“" + few + "”")
                    .collect(Collectors.joining(", "));
            return met.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Found(
                            said.place(),
                            "%s: of so few, a neighbour may know who is meant. Say “fewer than six”, or “some”."
                                    .formatted(met),
                            said.words()));
        });
    }
}
