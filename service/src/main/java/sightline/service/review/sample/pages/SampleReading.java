package sightline.service.review.sample.pages;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import sightline.service.review.sample.Sample;
import sightline.service.review.sample.SamplePlan;
import sightline.service.review.sample.Samples;
import sightline.service.review.sample.Seat;
import sightline.service.review.sample.mark.Markings;
import sightline.service.review.sample.mark.PlanMarks;

/** Finds what an address names, or answers "not found". */
@Component
public final class SampleReading {

    private final Samples samples;
    private final Markings markings;

    SampleReading(Samples samples, Markings markings) {
        this.samples = samples;
        this.markings = markings;
    }

    /**
     * A plan that can be read.
     *
     * @param seat from where
     * @param sample which it belongs to
     * @param plan its text
     * @param marks it got
     */
    public record Found(Seat seat, Sample sample, SamplePlan plan, PlanMarks marks) {

        /** The address of the plan. */
        public String path() {
            return "%s/%d/plans/%d".formatted(seat.path(), sample.id(), plan.place());
        }
    }

    Sample sample(Seat seat, long id) {
        return samples.find(seat, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Map<Integer, PlanMarks> marks(Seat seat, Sample sample) {
        return markings.of(seat, sample);
    }

    Found plan(Seat seat, long id, int place) {
        Sample sample = sample(seat, id);
        return sample.plan(place)
                .flatMap(plan -> Optional.ofNullable(markings.of(seat, sample).get(place))
                        .map(marks -> new Found(seat, sample, plan, marks)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
