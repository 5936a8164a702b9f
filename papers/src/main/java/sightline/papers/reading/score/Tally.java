package sightline.papers.reading.score;

/**
 * What was found of what is there.
 *
 * @param right found and there
 * @param spurious found and not there
 * @param missed there and not found
 */
public record Tally(int right, int spurious, int missed) {

    static final Tally NOTHING = new Tally(0, 0, 0);

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(right + other.right, spurious + other.spurious, missed + other.missed);
    }

    /** The harmonic mean of precision and recall; one where nothing is there and nothing was found. */
    public double f1() {
        int all = 2 * right + spurious + missed;
        return all == 0 ? 1 : 2.0 * right / all;
    }
}
