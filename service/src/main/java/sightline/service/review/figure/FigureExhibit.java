package sightline.service.review.figure;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.page.Frame.Link;
import sightline.service.page.InWords;
import sightline.service.review.desk.Inside;
import sightline.service.review.evidence.Exhibit;

/** Shows a frozen figure on its item's page. */
@Component
final class FigureExhibit implements Exhibit {

    private final Figures figures;

    FigureExhibit(Figures figures) {
        this.figures = figures;
    }

    @Override
    public Optional<Shown> of(Inside inside, long evidence) {
        return figures.find(inside, evidence)
                .map(figure -> new Shown(
                        List.of("%s, frozen on %s.".formatted(figure.data().value(), InWords.date(figure.day()))),
                        figure.chart().stream().toList(),
                        new Link(
                                "Its query and data, and whether it still stands",
                                "%s/evidence/%d/figure"
                                        .formatted(inside.review().path(), evidence))));
    }
}
