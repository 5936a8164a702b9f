package sightline.service.review.figure;

import java.util.List;
import java.util.Optional;
import sightline.service.page.chart.Chart;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.ReviewBook;

/**
 * What the page shows on which a figure is frozen.
 *
 * @param book the review, without its evidence
 * @param query what was asked
 * @param data what came out
 * @param typed what stands in the form
 * @param mistakes to mend first
 */
public record FreezeView(ReviewBook book, FigureQuery query, FrozenData data, Typed typed, List<Mistake> mistakes) {

    /** Its picture. */
    public Optional<Chart> chart() {
        return FigureChart.of(data);
    }
}
