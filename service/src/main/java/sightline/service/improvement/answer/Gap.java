package sightline.service.improvement.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Recommendation;

/**
 * Something that is still missing in an answer.
 *
 * @param name of what it is missing for
 * @param what is missing
 * @param spot where it is written
 * @param stops whether the answer can't be published without it
 */
public record Gap(String name, String what, Spot spot, boolean stops) {

    /** What is missing in the answer to a paper, in its order. */
    public static List<Gap> of(List<Chain> chains) {
        return chains.stream().flatMap(chain -> of(chain).stream()).toList();
    }

    private static List<Gap> of(Chain chain) {
        Recommendation asked = chain.recommendation();
        List<Gap> gaps = new ArrayList<>();
        if (Verdicts.of(chain).isEmpty()) {
            List<Gap> parts = asked.parts().stream()
                    .filter(part -> chain.answer(part.letter()).isEmpty())
                    .map(part -> gap(asked, part.letter(), "an answer", true))
                    .toList();
            gaps.addAll(
                    parts.isEmpty() || parts.size() == asked.parts().size()
                            ? List.of(gap(asked, "", "an answer", true))
                            : parts);
        }
        chain.answers().stream()
                .filter(answer -> answer.verdict().accepted())
                .flatMap(answer -> ofAccepted(asked, answer))
                .forEach(gaps::add);
        return gaps;
    }

    private static Stream<Gap> ofAccepted(Recommendation asked, Answer answer) {
        List<Gap> gaps = new ArrayList<>();
        if (answer.post().isEmpty()) {
            gaps.add(gap(asked, answer.letter(), "a post that owns it", false));
        }
        if (answer.due().isEmpty() && answer.dueWords().isEmpty()) {
            gaps.add(gap(asked, answer.letter(), "a date or a period", false));
        }
        return gaps.stream();
    }

    private static Gap gap(Recommendation asked, String letter, String what, boolean stops) {
        return new Gap(
                asked.name() + (letter.isEmpty() ? "" : " (%s)".formatted(letter)),
                what,
                new Spot(asked.id(), letter),
                stops);
    }
}
