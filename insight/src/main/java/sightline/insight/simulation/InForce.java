package sightline.insight.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The changes of a scenario, asked by kind and day. */
record InForce(List<Change> changes) {

    /** Those of a kind that hold on a day, in the order in which they were named. */
    <C extends Change> Stream<C> all(Class<C> kind, LocalDate day) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).filter(change -> change.on(day));
    }

    /** The one named last of those that fit. */
    <C extends Change> Optional<C> last(Class<C> kind, LocalDate day, Predicate<C> fits) {
        return all(kind, day).filter(fits).reduce((earlier, later) -> later);
    }
}
