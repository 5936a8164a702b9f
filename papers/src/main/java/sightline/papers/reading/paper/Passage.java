package sightline.papers.reading.paper;

/**
 * Where something stands in the text that was read, so that a person can check it.
 *
 * @param from the first character, counted from nought
 * @param to the character after the last
 */
public record Passage(int from, int to) {

    /** Both passages and what lies between them. */
    public Passage through(Passage other) {
        return new Passage(Math.min(from, other.from), Math.max(to, other.to));
    }
}
