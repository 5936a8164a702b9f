package sightline.insight.warning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import sightline.insight.warning.LogisticFit.Term;

/**
 * Fits a logistic model with a ridge penalty by Newton's method.
 *
 * <p>Source: le Cessie S. and van Houwelingen J. C. (1992), Ridge estimators in logistic regression, Applied Statistics
 * 41:191–201. The intercept is not penalised.
 */
public final class RidgeRegression {

    private static final int MOST_STEPS = 50;
    private static final double SMALL_ENOUGH = 1e-10;

    private RidgeRegression() {}

    /**
     * The model that fits these cases best.
     *
     * @param cases one row a case, one column a term; NaN where a value is unknown (the column's mean stands in)
     * @param happened what happened, one for each case
     * @param ridge weight of the penalty on the squared weights of the standardised terms, above 0
     */
    public static LogisticFit fit(double[][] cases, boolean[] happened, double ridge) {
        List<Term> scales = IntStream.range(0, cases[0].length)
                .mapToObj(j -> scale(Arrays.stream(cases).mapToDouble(c -> c[j]).toArray()))
                .toList();
        RealMatrix design = MatrixUtils.createRealMatrix(Arrays.stream(cases)
                .map(c -> IntStream.rangeClosed(0, c.length)
                        .mapToDouble(j -> j == 0 ? 1 : standardised(c[j - 1], scales.get(j - 1)))
                        .toArray())
                .toArray(double[][]::new));
        RealVector weights = newton(design, happened, ridge);
        return new LogisticFit(
                weights.getEntry(0),
                IntStream.range(0, scales.size())
                        .mapToObj(j ->
                                new Term(scales.get(j).mean(), scales.get(j).spread(), weights.getEntry(j + 1)))
                        .toList());
    }

    private static Term scale(double[] column) {
        double mean = Arrays.stream(column)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("a term is unknown in every case"));
        double variance = Arrays.stream(column)
                .map(v -> Double.isNaN(v) ? 0 : (v - mean) * (v - mean))
                .average()
                .orElseThrow();
        if (variance == 0) {
            throw new IllegalArgumentException("a term is the same in every case");
        }
        return new Term(mean, Math.sqrt(variance), 0);
    }

    private static double standardised(double value, Term scale) {
        return Double.isNaN(value) ? 0 : (value - scale.mean()) / scale.spread();
    }

    private static RealVector newton(RealMatrix design, boolean[] happened, double ridge) {
        RealVector weights = MatrixUtils.createRealVector(new double[design.getColumnDimension()]);
        for (int step = 0; step < MOST_STEPS; step++) {
            RealVector move = step(design, happened, ridge, weights);
            weights = weights.add(move);
            if (move.getLInfNorm() < SMALL_ENOUGH) {
                return weights;
            }
        }
        throw new IllegalStateException("the fit did not settle in %d steps".formatted(MOST_STEPS));
    }

    private static RealVector step(RealMatrix design, boolean[] happened, double ridge, RealVector weights) {
        RealVector chance = design.operate(weights).map(z -> 1 / (1 + Math.exp(-z)));
        RealVector surprise = MatrixUtils.createRealVector(IntStream.range(0, happened.length)
                .mapToDouble(i -> (happened[i] ? 1 : 0) - chance.getEntry(i))
                .toArray());
        RealMatrix weighted = design.copy();
        for (int i = 0; i < happened.length; i++) {
            double p = chance.getEntry(i);
            weighted.setRowVector(i, design.getRowVector(i).mapMultiply(p * (1 - p)));
        }
        RealVector slope = design.preMultiply(surprise);
        RealMatrix bend = design.transposeMultiply(weighted);
        for (int j = 1; j < bend.getColumnDimension(); j++) {
            slope.addToEntry(j, -ridge * weights.getEntry(j));
            bend.addToEntry(j, j, ridge);
        }
        return new CholeskyDecomposition(bend, 1e-9, 1e-12).getSolver().solve(slope);
    }
}
