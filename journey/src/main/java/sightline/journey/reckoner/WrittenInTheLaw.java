package sightline.journey.reckoner;

import java.util.List;
import java.util.Optional;
import sightline.journey.event.Event;
import sightline.journey.law.Course;
import sightline.journey.law.Duty;
import sightline.journey.law.LawBook;

/** Duties whose files say themselves which events start, meet and end them: a new law needs no new code for these. */
final class WrittenInTheLaw {

    private WrittenInTheLaw() {}

    static List<Rule> rules(LawBook law) {
        return law.duties().stream()
                .flatMap(duty -> duty.course().map(course -> rule(duty, course)).stream())
                .toList();
    }

    private static Rule rule(Duty duty, Course course) {
        Names met = Names.of(course.met());
        Names ended = Names.of(course.ended());
        return Rule.on(Names.of(course.starts()), (reckoning, place) -> {
            Event event = reckoning.timeline().at(place);
            if (duty.force().on(event.date()) && has(event, course.when())) {
                reckoning
                        .start(duty.id(), place)
                        .filter(clock -> clock.duty().equals(duty))
                        .ifPresent(clock -> clock.met(met).ended(ended).asLimit());
            }
        });
    }

    private static boolean has(Event event, Optional<String> pair) {
        return pair.isEmpty()
                || List.of(event.at().detail().written().split(";", -1)).contains(pair.get());
    }
}
