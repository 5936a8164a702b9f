package sightline.service.watch.foi;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.insight.simulation.Open;
import sightline.service.watch.live.Backlogs;
import sightline.service.watch.live.Ended;
import sightline.service.watch.live.Fits;
import sightline.service.watch.live.LateSteps;
import sightline.service.watch.live.Situation;
import sightline.service.watch.live.Situations;
import sightline.service.watch.live.Totals;

/** Answers the twenty questions for an authority, as at the end of the latest month; no other day can be asked. */
@Component
final class Answering {

    private final Situations situations;
    private final Totals totals;
    private final LateSteps late;
    private final Fits fits;
    private final Backlogs backlogs;

    Answering(Situations situations, Totals totals, LateSteps late, Fits fits, Backlogs backlogs) {
        this.situations = situations;
        this.totals = totals;
        this.late = late;
        this.fits = fits;
        this.backlogs = backlogs;
    }

    /** Every answer; empty where the authority's cases are not kept here. */
    Optional<List<FoiAnswer>> all(String authority) {
        return known(authority)
                .map(known -> Questions.ALL.stream()
                        .map(question -> answer(question, known))
                        .toList());
    }

    /** One answer. */
    Optional<FoiAnswer> one(String authority, Question question) {
        return known(authority).map(known -> answer(question, known));
    }

    private static FoiAnswer answer(Question question, Known known) {
        return new FoiAnswer(
                question, question.answer().apply(known), known.now().month());
    }

    private Optional<Known> known(String authority) {
        return situations
                .latest(authority)
                .flatMap(month -> situations.at(authority, month))
                .map(now -> new Known(
                        now,
                        totals.ended(authority).orElseGet(() -> new Ended(List.of(), List.of())),
                        late.late(authority, now.month()),
                        open(authority, now),
                        backlogs.overdue(authority),
                        totals.reviewsOverdue(authority, now.month())));
    }

    private List<Open> open(String authority, Situation now) {
        return fits.fit(authority)
                .filter(fit -> fit.month().equals(now.month()))
                .map(fit -> fit.fitted().open())
                .orElse(List.of());
    }
}
