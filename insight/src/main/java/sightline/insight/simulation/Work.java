package sightline.insight.simulation;

/**
 * How much work a case makes, in days of one person, on average.
 *
 * @param decide a case officer's until the panel can decide whether to assess
 * @param assess the educational psychologist's, seeing and writing
 * @param draft a case officer's for the draft plan
 * @param finish a case officer's from the family's answer to the final plan
 * @param variation coefficient of variation of each; 0 makes all the same
 */
public record Work(double decide, double assess, double draft, double finish, double variation) {

    /** Ours: about two and a half days for an assessment is what services tell their schools; the others are plausible. */
    public static final Work USUAL = new Work(0.3, 2.5, 0.8, 0.5, 0.4);

    /** A factor with mean 1 and the variation, log-normal, that goes with a standard normal draw. */
    double factor(double normal) {
        double square = StrictMath.log1p(variation * variation);
        return StrictMath.exp(StrictMath.sqrt(square) * normal - square / 2);
    }
}
