package sightline.service.review.sample.pages;

import java.util.Map;
import java.util.Optional;
import sightline.service.review.desk.Part;
import sightline.service.review.sample.Sample;
import sightline.service.review.sample.SamplePlan;
import sightline.service.review.sample.Seat;
import sightline.service.review.sample.mark.Grades;
import sightline.service.review.sample.mark.PlanMarks;
import sightline.service.review.sample.mark.SampleEvidence;

/**
 * What the page of a sample shows.
 *
 * @param seat from where
 * @param sample which
 * @param marks of each plan that can be read
 * @param grades what the marks say together
 * @param notice what has just been done
 * @param tooFew whether too few plans are marked for what was just wanted
 */
public record SampleView(
        Seat seat,
        Sample sample,
        Map<Integer, PlanMarks> marks,
        Grades grades,
        Optional<String> notice,
        boolean tooFew) {

    /** How many plans of a review's sample must be marked before it can be evidence. */
    public static final int FEWEST = SampleEvidence.FEWEST;

    /** Where it is. */
    public String path() {
        return seat.path() + "/" + sample.id();
    }

    /** How far a plan is. */
    public String words(SamplePlan plan) {
        return Optional.ofNullable(marks.get(plan.place()))
                .map(PlanMarks::words)
                .orElse("");
    }

    /** Whether the reader may make evidence of it. */
    public boolean mayUse() {
        return seat.review().isPresent() && seat.desk().part() == Part.OFFICER;
    }

    /** How many plans are marked, of those that can be read. */
    public String lead() {
        return sample.released().isEmpty()
                ? "No plan can be read yet: the SEND service is taking out the names."
                : grades.sheets().isEmpty()
                        ? "%d of %d plans can be read; none is marked yet."
                                .formatted(
                                        sample.released().size(), sample.wish().size())
                        : grades.sentence();
    }
}
