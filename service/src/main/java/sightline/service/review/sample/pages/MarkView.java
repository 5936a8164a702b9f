package sightline.service.review.sample.pages;

import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;
import sightline.service.review.sample.PlanSection;
import sightline.service.review.sample.mark.MarkSheet;
import sightline.service.review.sample.mark.Marking;
import sightline.service.review.sample.mark.OverallGrade;

/**
 * What the page of one sampled plan shows.
 *
 * @param found the plan and its marks
 * @param form the reader's own marks, where they may mark it
 * @param mistakes to be mended
 * @param theirs what was kept meanwhile, where somebody was first
 */
public record MarkView(
        SampleReading.Found found, Optional<MarkForm> form, List<Mistake> mistakes, Optional<Marking> theirs) {

    /** The grade that these marks come to, in words. */
    public static String overall(MarkSheet sheet) {
        return OverallGrade.of(sheet).map(grade -> grade.label()).orElse("none, as B, E or F has no grade");
    }

    /** What everybody gave, once it may be seen. */
    public List<Marking> shown() {
        return found.marks().isOpen() ? found.marks().all() : List.of();
    }

    /** The sections in which what was kept meanwhile differs from what was chosen. */
    public List<PlanSection> disputed() {
        return form.flatMap(mine -> theirs.map(other -> other.sheet().differences(mine.sheet())))
                .orElse(List.of());
    }
}
