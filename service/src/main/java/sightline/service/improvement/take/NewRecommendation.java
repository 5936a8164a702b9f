package sightline.service.improvement.take;

import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Recommendation;

/**
 * A recommendation that comes in, as printed.
 *
 * @param reference as printed; may be empty
 * @param words what is to be done
 * @param parts in their order
 * @param aim to whom, by when, how one will know
 * @param reviewed its number in our own review
 */
public record NewRecommendation(
        String reference,
        String words,
        List<Recommendation.Part> parts,
        Recommendation.Aim aim,
        Optional<Long> reviewed) {}
