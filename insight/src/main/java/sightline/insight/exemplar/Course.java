package sightline.insight.exemplar;

import java.util.Arrays;
import java.util.List;

/**
 * How something goes over the months of a story, as a share of what is ordinary: 1 until the first step, then the level
 * of the latest step. Months count from the start of the log; those before it are negative.
 */
record Course(List<Step> steps) {

    /** Nothing out of the ordinary. */
    static final Course ORDINARY = new Course(List.of());

    /** From this month on, this level. */
    record Step(int month, double level) {}

    /** A course of the given steps, in the order of their months. */
    static Course of(Step... steps) {
        return new Course(Arrays.asList(steps));
    }

    static Step from(int month, double level) {
        return new Step(month, level);
    }

    /** The month of the last step, 0 where there is none. */
    int last() {
        return steps.stream().mapToInt(Step::month).max().orElse(0);
    }

    double at(int month) {
        double level = 1;
        for (Step step : steps) {
            if (step.month() <= month) {
                level = step.level();
            }
        }
        return level;
    }
}
