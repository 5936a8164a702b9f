package sightline.service.review.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A drawn plan with which the side of the cases has dealt.
 *
 * @param place in the draw, from 1
 * @param leftOut why it was left out; empty where it can be read
 * @param words about that, if there are any
 * @param sections its text without names, one a section; none where it was left out
 * @param day on which
 */
public record SamplePlan(int place, Optional<Ground> leftOut, String words, List<String> sections, LocalDate day) {

    /** Whether it can be read. */
    public boolean isReleased() {
        return leftOut.isEmpty();
    }

    /** The text of a section. */
    public String at(PlanSection section) {
        return sections.get(section.ordinal());
    }

    /** What it is called: "Plan 4". */
    public String name() {
        return "Plan " + place;
    }
}
