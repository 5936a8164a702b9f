package sightline.exchange.places;

/**
 * One of the ten authorities most like another. The relation is not symmetric.
 *
 * @param authority three-digit code of the authority that compares itself
 * @param rank 1 (nearest) to 10
 * @param neighbour three-digit code of the authority compared with
 * @param closeness how alike the two are
 */
public record Neighbour(String authority, int rank, String neighbour, Closeness closeness) {}
