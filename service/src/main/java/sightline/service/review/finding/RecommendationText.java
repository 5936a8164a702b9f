package sightline.service.review.finding;

import java.util.List;
import java.util.Set;
import sightline.service.review.book.Recommendation;

/**
 * What people write of a recommendation.
 *
 * @param words what is to be done
 * @param parts of it, in order; they are lettered (a), (b)
 * @param aim to whom, by when, how one will know
 * @param kind quick win, operational or strategic
 * @param from what it follows from
 */
public record RecommendationText(
        String words, List<String> parts, Recommendation.Aim aim, Recommendation.Kind kind, From from) {

    /** As many parts as there are letters. */
    public static final int MOST_PARTS = 26;

    /**
     * What a recommendation follows from.
     *
     * @param conclusions that lead to it
     * @param findings that lead to it directly
     */
    public record From(Set<Long> conclusions, Set<Long> findings) {}

    /** What a recommendation says now. */
    public static RecommendationText of(Recommendation written) {
        return new RecommendationText(
                written.words(),
                written.parts().stream().map(Recommendation.Part::words).toList(),
                written.aim(),
                written.kind(),
                new From(written.conclusions(), written.findings()));
    }
}
