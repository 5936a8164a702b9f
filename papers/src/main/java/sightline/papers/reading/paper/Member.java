package sightline.papers.reading.paper;

import java.util.Optional;

/**
 * Somebody on the body that did the review.
 *
 * @param name as printed, without "Councillor"
 * @param role such as "Chair", where printed
 */
public record Member(String name, Optional<String> role) {}
