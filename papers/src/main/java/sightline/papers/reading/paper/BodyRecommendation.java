package sightline.papers.reading.paper;

import java.util.Optional;

/**
 * A sentence in the body of a paper that recommends, requests or suggests.
 *
 * @param para the number of its paragraph, where one is printed
 * @param inFinalList the recommendation in the list that says the same, or none
 */
public record BodyRecommendation(Optional<String> para, String text, Optional<String> inFinalList, Passage passage) {}
