package sightline.service.review.finding;

import java.util.Set;

/**
 * What people write of a conclusion.
 *
 * @param words the conclusion
 * @param findings that it rests on
 */
public record ConclusionText(String words, Set<Long> findings) {}
