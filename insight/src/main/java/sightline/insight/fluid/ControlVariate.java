package sightline.insight.fluid;

/**
 * A mean over runs, made sharper by something that goes up and down with it and whose own mean is known: the same runs
 * through a model without chance in the line, say. Lavenberg and Welch 1981, Management Science 27:322-335.
 *
 * @param mean the mean, with what chance did to the control taken out
 * @param variance the variance of that mean
 * @param plainMean the mean of the runs as they are
 * @param plainVariance the variance of that
 */
public record ControlVariate(double mean, double variance, double plainMean, double plainVariance) {

    /**
     * Sharpens a mean.
     *
     * @param figures what was measured, one a run; at least four
     * @param control the control of the same runs
     * @param mean the control's own mean
     */
    public static ControlVariate of(double[] figures, double[] control, double mean) {
        int runs = figures.length;
        if (runs < 4 || control.length != runs) {
            throw new IllegalArgumentException("Four runs at least, and a control for each.");
        }
        double ofFigures = mean(figures);
        double ofControl = mean(control);
        double together = 0;
        double alone = 0;
        double plain = 0;
        for (int run = 0; run < runs; run++) {
            together += (figures[run] - ofFigures) * (control[run] - ofControl);
            alone += (control[run] - ofControl) * (control[run] - ofControl);
            plain += (figures[run] - ofFigures) * (figures[run] - ofFigures);
        }
        double slope = alone == 0 ? 0 : together / alone;
        double left = plain - slope * together;
        return new ControlVariate(
                ofFigures - slope * (ofControl - mean), left / (runs - 2) / runs, ofFigures, plain / (runs - 1) / runs);
    }

    /** How many times as many runs would be as sharp without the control. */
    public double worth() {
        return plainVariance / variance;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
