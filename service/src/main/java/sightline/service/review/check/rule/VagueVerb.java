package sightline.service.review.check.rule;

import java.util.List;
import java.util.stream.Stream;
import sightline.service.review.book.Recommendation;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;
import sightline.service.review.check.Said;

/** A recommendation that can be answered with "we have considered it". */
public final class VagueVerb implements Rule {

    @Override
    public About about() {
        return new About("vague-verb", Level.WARNING, "Verbs that ask for nothing");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().argument().recommendations().stream().flatMap(VagueVerb::look);
    }

    private static Stream<Found> look(Recommendation recommendation) {
        String asked = Said.asked(recommendation);
        List<VagueVerbs.Met> met = VagueVerbs.in(asked);
        return met.isEmpty()
                ? Stream.empty()
                : Stream.of(new Found(
                        Place.of(recommendation),
                        String.join(
                                " ", met.stream().map(VagueVerbs.Met::sentence).toList()),
                        asked));
    }
}
