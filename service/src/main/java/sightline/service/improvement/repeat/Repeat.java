package sightline.service.improvement.repeat;

import java.util.Locale;
import java.util.Optional;
import sightline.service.improvement.answer.Verdicts;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Effect;
import sightline.service.improvement.names.Veil;

/**
 * An earlier recommendation beside a later one.
 *
 * @param earlier the earlier one with what happened to it
 * @param decision what somebody decided; empty where it is only proposed
 * @param why in words; may be empty
 */
public record Repeat(Chain earlier, Optional<Decision> decision, String why) {

    /** What somebody decided of two recommendations. */
    public enum Decision {
        REPEATS,
        UNLIKE
    }

    /** The same without the names of people in the reason. */
    Repeat under(Veil veil) {
        return new Repeat(earlier, decision, veil.over(why));
    }

    /** Whether somebody decided that it is repeated. */
    public boolean isRepeat() {
        return decision.filter(Decision.REPEATS::equals).isPresent();
    }

    /** Whether it is only proposed. */
    public boolean isProposed() {
        return decision.isEmpty();
    }

    /** What happened then, in a sentence. */
    public String thenWhat() {
        String answered = Verdicts.of(earlier)
                .map(verdict -> "The answer then: %s.".formatted(verdict.words().toLowerCase(Locale.UK)))
                .orElse("It was never answered, as far as is known here.");
        long all = earlier.actions().size();
        long done = earlier.actions().stream()
                .filter(action -> action.carriedOut().isPresent())
                .count();
        String acted = all == 0 ? " No action is known." : " %d of %d actions carried out.".formatted(done, all);
        String effect = earlier.effect()
                .map(Effect::verdict)
                .map(seen -> " Effect: %s.".formatted(seen.words().toLowerCase(Locale.UK)))
                .orElse("");
        return answered + acted + effect;
    }
}
