package sightline.papers.reading.paper;

import java.util.Optional;

/**
 * An answer to a recommendation.
 *
 * @param recommendation its number as printed, or ALL
 * @param reason what the paper gives as the reason
 * @param responder who answers, where the paper says
 * @param quote the answer as printed
 */
public record Response(
        String recommendation,
        Status status,
        Optional<String> reason,
        Optional<String> responder,
        String quote,
        Passage passage) {

    /** What stands in place of a number where all recommendations are answered at once. */
    public static final String ALL = "ALL";
}
