package sightline.service.improvement.book;

/**
 * A post or body that owns something. Whoever holds it changes; the post stays.
 *
 * @param id its number
 * @param name "Head of SEND"
 */
public record Post(long id, String name) {}
