package sightline.service.improvement.effect;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Stage;

/**
 * From when an effect may be looked for.
 *
 * @param day of it
 * @param carriedOut whether the action was carried out then; else it only began
 */
record Since(LocalDate day, boolean carriedOut) {

    /** The day on which the first of a recommendation's actions was carried out, or began; empty where none did. */
    static Optional<Since> of(Chain chain) {
        Optional<LocalDate> done = chain.actions().stream()
                .flatMap(action -> action.carriedOut().stream())
                .min(Comparator.naturalOrder());
        return done.isPresent()
                ? done.map(day -> new Since(day, true))
                : chain.actions().stream()
                        .flatMap(action -> action.moves().stream())
                        .filter(move -> move.stage() == Stage.UNDER_WAY)
                        .map(Action.Move::day)
                        .min(Comparator.naturalOrder())
                        .map(day -> new Since(day, false));
    }

    /** What the dated mark on the chart says. */
    String words() {
        return carriedOut ? "Carried out" : "Begun";
    }
}
