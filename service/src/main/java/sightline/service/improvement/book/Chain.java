package sightline.service.improvement.book;

import java.util.List;
import java.util.Optional;

/**
 * A recommendation and all that hangs on it.
 *
 * @param origin the paper it came from
 * @param recommendation itself
 * @param duties to answer the paper
 * @param answers the latest version for the whole and for each part that has one, the whole first
 * @param actions that answer it and were not merged into another
 * @param effects as they were looked at, the latest last
 * @param closings of the committee, the latest last
 */
public record Chain(
        Origin origin,
        Recommendation recommendation,
        List<Duty> duties,
        List<Answer> answers,
        List<Action> actions,
        List<Effect> effects,
        List<Closing> closings) {

    /** The answer to the whole; empty where there is none. */
    public Optional<Answer> answer() {
        return answer("");
    }

    /** The answer to a part; the whole is the empty letter. */
    public Optional<Answer> answer(String letter) {
        return answers.stream().filter(answer -> answer.letter().equals(letter)).findFirst();
    }

    /** What was seen of its effect last. */
    public Optional<Effect> effect() {
        return effects.isEmpty() ? Optional.empty() : Optional.of(effects.getLast());
    }

    /** Whether the committee has closed it and not opened it again. */
    public boolean closed() {
        return !closings.isEmpty() && closings.getLast().closed();
    }
}
