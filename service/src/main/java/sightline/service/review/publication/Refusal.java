package sightline.service.review.publication;

/**
 * Something that stands against publishing.
 *
 * @param sentence what is wrong, and with what
 * @param href where it is mended
 */
public record Refusal(String sentence, String href) {}
