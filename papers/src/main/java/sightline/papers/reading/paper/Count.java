package sightline.papers.reading.paper;

/**
 * How many recommendations there are.
 *
 * @param basis whether they were counted here, or the paper states a number and doesn't print them
 */
public record Count(int value, Basis basis) {

    /** Where the number comes from. */
    public enum Basis {
        /** The recommendations are printed and were counted. */
        COUNTED,
        /** The paper says how many there are. */
        STATED
    }
}
