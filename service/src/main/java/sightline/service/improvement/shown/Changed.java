package sightline.service.improvement.shown;

import java.time.LocalDate;
import java.util.stream.Stream;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Closing;
import sightline.service.improvement.book.Effect;

/** When something happened to a recommendation last. */
final class Changed {

    private Changed() {}

    /** The latest day of its paper, answers, actions, effects and closings. */
    static LocalDate last(Chain chain) {
        return Stream.of(
                        Stream.of(chain.origin().day()),
                        chain.answers().stream().map(Answer::day),
                        chain.actions().stream()
                                .flatMap(action -> action.moves().stream())
                                .map(Action.Move::day),
                        chain.effects().stream().map(Effect::day),
                        chain.closings().stream().map(Closing::day))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
