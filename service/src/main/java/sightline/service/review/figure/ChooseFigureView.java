package sightline.service.review.figure;

import java.util.List;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.desk.ReviewHead;

/**
 * What the page shows on which a figure is chosen.
 *
 * @param review for which it is
 * @param authorities that published figures are of
 * @param offers of other sources
 * @param typed what stands in the form
 * @param mistakes to mend first
 */
public record ChooseFigureView(
        ReviewHead review,
        List<Choice> authorities,
        List<FigureSource.Offer> offers,
        Typed typed,
        List<Mistake> mistakes) {

    /** What is counted in the published series. */
    public List<Choice> measures() {
        return PublishedMeasure.CHOICES;
    }
}
