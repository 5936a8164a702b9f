package sightline.service.review.timetable;

import java.util.List;
import java.util.Optional;
import sightline.service.review.book.SourceKind.Side;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Hours;
import sightline.service.review.session.Seat;
import sightline.service.review.witness.Balance;

/** Who is heard before and after lunch. */
final class Halves {

    private Halves() {}

    /** "Morning: 2 families or young people and 5 professionals. Afternoon: …"; empty where nobody has a place. */
    static Optional<String> sentence(Hours hours, List<Hearing> hearings) {
        List<Hearing> placed =
                hearings.stream().filter(hearing -> hearing.seat().isPresent()).toList();
        return placed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Morning: %s. Afternoon: %s.".formatted(half(hours, placed, true), half(hours, placed, false)));
    }

    private static String half(Hours hours, List<Hearing> placed, boolean morning) {
        return "%s and %s"
                .formatted(
                        Balance.plural(
                                count(hours, placed, morning, true),
                                "family or young person",
                                "families and young people"),
                        Balance.plural(count(hours, placed, morning, false), "professional", "professionals"));
    }

    private static int count(Hours hours, List<Hearing> placed, boolean morning, boolean family) {
        return (int) placed.stream()
                .filter(hearing -> (hearing.whom().source().side() == Side.FAMILIES) == family)
                .filter(hearing -> hearing.seat()
                        .map(Seat::start)
                        .filter(start -> hours.isMorning(start) == morning)
                        .isPresent())
                .count();
    }
}
