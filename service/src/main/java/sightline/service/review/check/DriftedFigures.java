package sightline.service.review.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.page.InWords;
import sightline.service.review.desk.Inside;
import sightline.service.review.figure.Drift;
import sightline.service.review.figure.Figures;
import sightline.service.review.figure.FrozenFigure;

/** Asks the question of each frozen figure again, and says which would be answered otherwise today. */
@Component
final class DriftedFigures {

    private final Figures figures;

    DriftedFigures(Figures figures) {
        this.figures = figures;
    }

    /** The evidence whose figure has drifted, by number, each with a sentence. */
    Map<Long, String> of(Inside inside) {
        Map<Long, String> drifted = new LinkedHashMap<>();
        for (FrozenFigure frozen : figures.all(inside)) {
            sentence(frozen, figures.drift(inside, frozen)).ifPresent(words -> drifted.put(frozen.evidence(), words));
        }
        return drifted;
    }

    private static Optional<String> sentence(FrozenFigure frozen, Drift drift) {
        String then = "It was frozen on %s as %s"
                .formatted(InWords.date(frozen.day()), frozen.data().value());
        return switch (drift) {
            case Drift.Same _ -> Optional.empty();
            case Drift.Moved moved ->
                Optional.of("%s; today it is %s, and %d of its rows differ."
                        .formatted(then, moved.today().value(), moved.rows().size()));
            case Drift.Gone(String why) -> Optional.of("%s, and can’t be worked out again: %s".formatted(then, why));
            case Drift.Damaged _ ->
                Optional.of(then + ", and what is kept of it is not what was written down: its rows were changed.");
        };
    }
}
