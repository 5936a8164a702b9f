package sightline.service.review.check.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.review.book.Line;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** A line of enquiry of which the report says nothing. */
public final class LineWithoutAnswer implements Rule {

    @Override
    public About about() {
        return new About("line-without-answer", Level.WARNING, "Lines of enquiry without an answer");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        Set<Integer> answered = ground.book().argument().findings().stream()
                .flatMap(finding -> finding.lines().stream())
                .collect(Collectors.toSet());
        List<Line> asked = ground.book().lines().stream()
                .filter(line ->
                        !line.dropped() && line.phase() <= ground.book().head().phase())
                .toList();
        return asked.stream()
                .filter(line -> line.parent()
                        .filter(parent -> asked.stream().anyMatch(other -> other.number() == parent))
                        .isEmpty())
                .flatMap(top -> unanswered(top, beneath(top, asked), answered))
                .map(line -> new Found(
                        Place.of(line),
                        "No finding answers it: “%s” Say what was found, even if it is that nothing could be found out, or"
                                        .formatted(line.question())
                                + " drop the line with its reason.",
                        line.question()));
    }

    private static List<Line> beneath(Line top, List<Line> asked) {
        return asked.stream()
                .filter(line ->
                        line.parent().filter(parent -> parent == top.number()).isPresent())
                .toList();
    }

    /** Where nothing of a line is answered, it is named alone; where a part is, the parts that are not. */
    private static Stream<Line> unanswered(Line top, List<Line> beneath, Set<Integer> answered) {
        boolean any =
                answered.contains(top.number()) || beneath.stream().anyMatch(line -> answered.contains(line.number()));
        return any ? beneath.stream().filter(line -> !answered.contains(line.number())) : Stream.of(top);
    }
}
