package sightline.service.improvement.book;

import java.util.Optional;
import sightline.service.improvement.names.Veil;

/**
 * A chain as everybody reads it: names that people typed are left out. Forms ask for other words, so this is the second line.
 *
 * @param veil that finds the names
 */
record Veiled(Veil veil) {

    Chain over(Chain chain) {
        return new Chain(
                chain.origin(),
                over(chain.recommendation()),
                chain.duties(),
                chain.answers().stream().map(answer -> answer.under(veil)).toList(),
                chain.actions().stream().map(this::over).toList(),
                chain.effects().stream().map(this::over).toList(),
                chain.closings().stream().map(this::over).toList());
    }

    private Recommendation over(Recommendation asked) {
        Recommendation.Aim aim = asked.aim();
        return new Recommendation(
                asked.id(),
                asked.origin(),
                asked.position(),
                asked.reference(),
                veil.over(asked.words()),
                asked.parts().stream()
                        .map(part -> new Recommendation.Part(part.letter(), veil.over(part.words())))
                        .toList(),
                new Recommendation.Aim(
                        aim.to(),
                        veil.over(aim.addressee()),
                        aim.due(),
                        aim.dueWords(),
                        aim.indicator(),
                        veil.over(aim.measure())),
                asked.reviewed());
    }

    private Action over(Action action) {
        return new Action(
                action.id(),
                veil.over(action.words()),
                over(action.post()),
                action.begins(),
                action.due(),
                action.strategy(),
                action.board(),
                action.merged(),
                action.from(),
                action.moves().stream()
                        .map(move -> new Action.Move(move.stage(), move.day(), veil.over(move.why())))
                        .toList(),
                action.version());
    }

    private Effect over(Effect effect) {
        return new Effect(
                effect.day(),
                effect.indicator(),
                effect.query(),
                effect.digest(),
                effect.since(),
                effect.verdict(),
                veil.over(effect.words()));
    }

    private Closing over(Closing closing) {
        return new Closing(
                closing.closed(),
                veil.over(closing.committee()),
                closing.day(),
                veil.over(closing.minute()),
                closing.carriedOut(),
                closing.effective(),
                veil.over(closing.evidence()));
    }

    private Optional<Post> over(Optional<Post> post) {
        return post.map(one -> one.under(veil));
    }
}
