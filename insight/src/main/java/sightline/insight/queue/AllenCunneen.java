package sightline.insight.queue;

/**
 * An approximation of the mean wait where arrivals or work are more, or less, regular than chance: Erlang C times half
 * the sum of both squared coefficients of variation (Allen 1990, "Probability, Statistics, and Queueing Theory", 2nd
 * edition). Exact for M/M/c and, with one person, for M/G/1.
 *
 * @param people how many work
 * @param load arrivals in a unit of time times the mean length of a piece of work; under {@code people}
 * @param arrivals coefficient of variation of the time between arrivals: 1 for chance, 0 for a timetable
 * @param work coefficient of variation of the length of a piece of work
 */
public record AllenCunneen(int people, double load, double arrivals, double work) {

    /** The mean wait of all arrivals, in the unit of {@code meanWork}. */
    public double meanWait(double meanWork) {
        return new ErlangC(people, load).meanWait(meanWork) * (arrivals * arrivals + work * work) / 2;
    }
}
