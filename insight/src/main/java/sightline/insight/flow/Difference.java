package sightline.insight.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import sightline.insight.flow.Flow.Arrow;
import sightline.journey.event.EventName;

/**
 * A step in two maps.
 *
 * @param from the event before
 * @param to the event after
 * @param here the step in the first map; empty where it isn't there
 * @param there the step in the second
 */
public record Difference(EventName from, EventName to, Optional<GapFigures> here, Optional<GapFigures> there) {

    private record Step(EventName from, EventName to) {}

    /** Every step of either map, what adds most days to the second one first: its count there times the days longer. */
    public static List<Difference> between(Flow here, Flow there) {
        Map<Step, GapFigures> others = new HashMap<>();
        there.arrows().forEach(arrow -> others.put(new Step(arrow.from(), arrow.to()), arrow.days()));
        List<Difference> differences = new ArrayList<>();
        for (Arrow arrow : here.arrows()) {
            Optional<GapFigures> other = Optional.ofNullable(others.remove(new Step(arrow.from(), arrow.to())));
            differences.add(new Difference(arrow.from(), arrow.to(), Optional.of(arrow.days()), other));
        }
        others.forEach((step, days) ->
                differences.add(new Difference(step.from(), step.to(), Optional.empty(), Optional.of(days))));
        differences.sort(Comparator.comparingDouble(Difference::daysAdded)
                .reversed()
                .thenComparing(Difference::from)
                .thenComparing(Difference::to));
        return List.copyOf(differences);
    }

    /** How many days longer the step takes in the second map by the median; empty where a map hasn't got it. */
    public OptionalDouble longer() {
        return here.isPresent() && there.isPresent()
                ? OptionalDouble.of(there.get().median() - here.get().median())
                : OptionalDouble.empty();
    }

    private double daysAdded() {
        return longer().isPresent()
                ? longer().getAsDouble() * there.orElseThrow().count()
                : 0;
    }
}
