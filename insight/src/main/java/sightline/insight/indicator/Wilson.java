package sightline.insight.indicator;

/**
 * The score interval for a binomial share.
 *
 * <p>Source: Wilson E. B. (1927), Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22:209–212. It stays inside 0–100% and is honest for the small counts of small
 * authorities, where mean ± 2 standard errors is not.
 */
final class Wilson {

    /** The 97.5% point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private Wilson() {}

    static Interval interval95(Proportion p) {
        double n = p.whole();
        double share = p.part() / n;
        double spread = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        double centre = share + Z * Z / (2 * n);
        double scale = 100 / (1 + Z * Z / n);
        return new Interval(Math.max(0, scale * (centre - spread)), Math.min(100, scale * (centre + spread)));
    }
}
