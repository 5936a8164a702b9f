package sightline.service.library.book;

/**
 * A piece of a passage.
 *
 * @param words as they stand there
 * @param marked whether something was read from them, or looked for in them
 */
public record Run(String words, boolean marked) {}
