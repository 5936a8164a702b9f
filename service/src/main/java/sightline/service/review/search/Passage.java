package sightline.service.review.search;

/**
 * A few sentences of an item.
 *
 * @param evidence the item's number
 * @param number its place in the item; 0 is the title with the summary
 * @param words as they stand there
 */
public record Passage(long evidence, int number, String words) {}
