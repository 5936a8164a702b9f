package sightline.service.review.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sample.
 *
 * @param id its number
 * @param wish what was asked
 * @param asked on which day
 * @param frame what it was drawn from
 * @param plans those that the side of the cases has dealt with, by their place in the draw
 * @param evidence the item that was made of its marks
 */
public record Sample(
        long id, Ask.Wish wish, LocalDate asked, Frame frame, List<SamplePlan> plans, Optional<Long> evidence) {

    /** What it is called in lists: "Sample 3". */
    public String name() {
        return "Sample " + id;
    }

    /** Those that can be read. */
    public List<SamplePlan> released() {
        return plans.stream().filter(SamplePlan::isReleased).toList();
    }

    /** Those that were left out after the draw. */
    public List<SamplePlan> leftOut() {
        return plans.stream().filter(plan -> !plan.isReleased()).toList();
    }

    /** The places that belong to the sample: the first of the draw, and the next for each that was left out. */
    public List<Integer> places() {
        List<Integer> out = leftOut().stream().map(SamplePlan::place).toList();
        return IntStream.rangeClosed(1, frame.keys().size())
                .filter(place -> !out.contains(place))
                .limit(wish.size())
                .boxed()
                .toList();
    }

    /** The places of plans that are still to come. */
    public List<Integer> awaited() {
        List<Integer> awaited = new ArrayList<>(places());
        awaited.removeAll(released().stream().map(SamplePlan::place).toList());
        return awaited;
    }

    /** The plan at a place, once it can be read. */
    public Optional<SamplePlan> plan(int place) {
        return released().stream().filter(plan -> plan.place() == place).findFirst();
    }
}
