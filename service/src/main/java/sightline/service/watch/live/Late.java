package sightline.service.watch.live;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The plans of twelve months that came late, and which step held them up. Counts are to the nearest five, and none is here
 * that is under six or would tell of one that is.
 *
 * @param from the first month in which plans were issued
 * @param to the last
 * @param plans all that were issued
 * @param late those after the twenty weeks
 * @param steps the one with most weeks beyond what the law leaves for it first
 * @param nobody late plans of which no step alone took too long
 */
public record Late(
        YearMonth from, YearMonth to, OptionalLong plans, OptionalLong late, List<Step> steps, OptionalLong nobody) {

    public Late {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param id stable name: decision, advice:ADVISER, draft or final
     * @param words what it is called
     * @param allowed the weeks that the law leaves for it
     * @param worst how many late plans it held up longest of all steps
     * @param over how many it held up at all
     * @param median the middle of the weeks beyond, of those that it held up
     * @param weeks all weeks beyond together, to the nearest ten
     */
    public record Step(
            String id,
            String words,
            int allowed,
            OptionalLong worst,
            OptionalLong over,
            OptionalDouble median,
            OptionalLong weeks) {}
}
