package sightline.service.improvement.answer;

import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Recommendation;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.form.Both;

/**
 * What the page shows on which one recommendation, or a part of it, is answered.
 *
 * @param chain the recommendation
 * @param spot what is answered: the whole or a part
 * @param form what was typed
 * @param posts that there are
 * @param history of answers, the latest first
 */
public record AnswerView(Chain chain, Spot spot, Form form, List<Post> posts, List<AnswerVersion> history) {

    /**
     * The form.
     *
     * @param typed into it
     * @param mistakes to be mended
     * @param both where somebody else was first: what is saved and what was typed
     */
    public record Form(Typed typed, List<Mistake> mistakes, List<Both> both) {}

    /** The part that is answered; empty for the whole. */
    public Optional<Recommendation.Part> part() {
        return chain.recommendation().parts().stream()
                .filter(part -> part.letter().equals(spot.letter()))
                .findFirst();
    }

    /** The question of the page. */
    public String question() {
        return "What is the answer to %s%s?"
                .formatted(
                        chain.recommendation().name(),
                        part().map(part -> ", part (%s)".formatted(part.letter()))
                                .orElse(""));
    }

    /** Whether everybody reads what is saved at once. */
    public boolean isPublic() {
        return Openness.isPublic(chain);
    }
}
