package sightline.service.review.book;

import java.util.Set;

/**
 * What the review concludes from what it found.
 *
 * @param id the number
 * @param theme it belongs to
 * @param words the conclusion
 * @param findings that it rests on
 */
public record Conclusion(long id, long theme, String words, Set<Long> findings) {}
