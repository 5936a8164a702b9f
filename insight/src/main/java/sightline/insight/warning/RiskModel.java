package sightline.insight.warning;

import java.util.List;
import java.util.OptionalDouble;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;
import sightline.insight.warning.LogisticFit.Term;

/**
 * The risk that an authority falls below 30% on time in the year after: two terms, the throughput and the share on time.
 *
 * <p>Fitted on outcome years 2018–2021 (513 authority-years, 47 falls) with ridge 1.0 and printed to three decimals; the
 * choice and what it cost is docs/adr/0007-the-warning-model.md. It ranks: its log odds are too low for years like
 * 2022–2024, so no percentage is made of them. Scores of all years can be compared, because nothing in them depends on
 * the other authorities or years.
 */
public final class RiskModel {

    /** The outcome years that the model was fitted on. */
    public static final int FITTED_FROM = 2018;

    /** The last of the outcome years that the model was fitted on. */
    public static final int FITTED_TO = 2021;

    /** The highest fifth of risk starts here: of the 513 authority-years it was fitted on, it takes the highest 103. */
    public static final double HIGHEST_FIFTH_FROM = -1.895;

    private static final LogisticFit FIT =
            new LogisticFit(-2.596, List.of(new Term(-0.033, 0.226, -0.841), new Term(72.767, 19.612, -0.392)));

    /** The scores that part the authority-years it was fitted on into fifths, highest risk first. */
    private static final List<Double> FIFTHS = List.of(HIGHEST_FIFTH_FROM, -2.425, -2.8, -3.222);

    private RiskModel() {}

    /**
     * The score of an authority after a year: higher is more likely to fall below 30% the year after. Where the throughput
     * or the share on time is unknown, the mean of the years it was fitted on stands in.
     */
    public static double score(AuthorityYear year) {
        return FIT.score(terms(year));
    }

    /** The fifth that a score belongs to among the years it was fitted on: 1 is the highest risk, 5 the lowest. */
    public static int fifth(double score) {
        return 1 + (int) FIFTHS.stream().filter(cut -> score < cut).count();
    }

    /** The throughput that stands in where none is known: the (geometric) mean of the years it was fitted on. */
    public static double averageThroughput() {
        return Math.exp(FIT.terms().getFirst().mean());
    }

    /** The percentage on time that stands in where none is known. */
    public static double averageOnTime() {
        return FIT.terms().getLast().mean();
    }

    /**
     * What the model looks at: the natural logarithm of the throughput, kept within 0.3 to 3 (beyond that it is a fault of
     * reporting), and the percentage on time; NaN where unknown. Both are taken to three decimals, as in the table from
     * which its figures were first printed: one catch of 2022–2024 hangs on the third decimal.
     */
    public static double[] terms(AuthorityYear year) {
        OptionalDouble throughput = year.throughput();
        return new double[] {
            throughput.isPresent() ? Math.log(Math.clamp(thousandths(throughput.getAsDouble()), 0.3, 3.0)) : Double.NaN,
            year.onTimeExcludingExceptions()
                    .map(Proportion::percent)
                    .map(RiskModel::thousandths)
                    .orElse(Double.NaN)
        };
    }

    private static double thousandths(double value) {
        return Math.rint(value * 1000) / 1000;
    }
}
