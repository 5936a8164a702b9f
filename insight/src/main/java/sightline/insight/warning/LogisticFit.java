package sightline.insight.warning;

import java.util.List;

/**
 * A logistic model on standardised terms: the higher the score, the likelier.
 *
 * @param intercept the score of a case that is average in every term
 * @param terms one for each thing that is known of a case, in order
 */
public record LogisticFit(double intercept, List<Term> terms) {

    /**
     * One term: {@code weight × (value − mean) ÷ spread}.
     *
     * @param mean mean of the cases it was fitted on
     * @param spread their standard deviation (of the whole, not of a sample), above 0
     * @param weight change of the score for one standard deviation
     */
    public record Term(double mean, double spread, double weight) {}

    public LogisticFit {
        terms = List.copyOf(terms);
    }

    /** The score (log odds) of a case; where a value is NaN, unknown, the mean stands in for it. */
    public double score(double... values) {
        double score = intercept;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            score += Double.isNaN(values[i]) ? 0 : term.weight * (values[i] - term.mean) / term.spread;
        }
        return score;
    }
}
