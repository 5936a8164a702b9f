package sightline.service.library.book;

/**
 * Where something stands in the text of a paper.
 *
 * @param from the first character, counted from nought
 * @param to the character after the last
 */
public record Place(int from, int to) {

    /** This with so many characters before and after it, within a text of that length. */
    public Place widened(int before, int after, int length) {
        return new Place(Math.max(0, from - before), Math.min(length, to + after));
    }

    /** This as far as it lies within a text of that length. */
    public Place within(int length) {
        return new Place(Math.clamp(from, 0, length), Math.clamp(to, 0, length));
    }
}
