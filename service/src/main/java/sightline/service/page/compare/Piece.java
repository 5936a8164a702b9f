package sightline.service.page.compare;

/**
 * A run of words in a comparison of two texts.
 *
 * @param change whether both texts have it
 * @param text the words, with the spaces between them
 */
public record Piece(Change change, String text) {

    /** Which of two texts has some words. */
    public enum Change {
        /** Both have them. */
        SAME,
        /** Only the later text has them. */
        ADDED,
        /** Only the earlier text has them. */
        REMOVED
    }
}
