package sightline.service.improvement.answer;

import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Verdict;

/** What the answer to a recommendation comes to, where its parts are answered one by one. */
public final class Verdicts {

    private Verdicts() {}

    /** The verdict on the whole; empty as long as neither the whole nor every part is answered. */
    public static Optional<Verdict> of(Chain chain) {
        return chain.answer().map(Answer::verdict).or(() -> ofParts(chain));
    }

    private static Optional<Verdict> ofParts(Chain chain) {
        List<Verdict> parts = chain.recommendation().parts().stream()
                .flatMap(part -> chain.answer(part.letter()).stream())
                .map(Answer::verdict)
                .toList();
        if (parts.isEmpty() || parts.size() < chain.recommendation().parts().size()) {
            return Optional.empty();
        }
        return parts.stream().distinct().count() == 1
                ? Optional.of(parts.getFirst())
                : parts.stream().anyMatch(Verdict::accepted)
                        ? Optional.of(Verdict.IN_PART)
                        : Optional.of(Verdict.NOT_AGREED);
    }
}
