package sightline.service.improvement.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Recommendation;
import sightline.service.improvement.duty.Why;

/**
 * What the page shows on which a whole paper is answered.
 *
 * @param origin the paper
 * @param chains what it recommends
 * @param why its clock; empty where nobody has set it
 * @param form what was typed
 * @param more posts that there are, and what has just been done
 */
public record PaperAnswersView(Origin origin, List<Chain> chains, Optional<Why> why, AnswerView.Form form, More more) {

    /**
     * What there is besides.
     *
     * @param posts that there are
     * @param notice what has just been done
     */
    public record More(List<Post> posts, Optional<String> notice) {}

    /** One thing to answer. */
    public record Item(Spot spot, String name, String words) {}

    /** The question of the page. */
    public String question() {
        return "What is the answer to “%s”?".formatted(origin.title());
    }

    /** What is to be answered in a recommendation: the whole, then its parts. */
    public List<Item> items(Chain chain) {
        Recommendation asked = chain.recommendation();
        List<Item> items = new ArrayList<>();
        items.add(new Item(new Spot(asked.id(), ""), asked.name(), asked.words()));
        asked.parts()
                .forEach(part -> items.add(new Item(
                        new Spot(asked.id(), part.letter()),
                        "%s (%s)".formatted(asked.name(), part.letter()),
                        part.words())));
        return items;
    }

    /** What is still missing. */
    public List<Gap> gaps() {
        return Gap.of(chains);
    }

    /** Whether the answer can be published: something is to be answered, and everything is. */
    public boolean isComplete() {
        return !chains.isEmpty() && gaps().stream().noneMatch(Gap::stops);
    }

    /** Whether the answer is out. */
    public boolean isOut() {
        return Openness.isOut(origin, why.map(Why::duty).stream().toList());
    }
}
