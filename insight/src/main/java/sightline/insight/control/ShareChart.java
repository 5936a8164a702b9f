package sightline.insight.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart of shares out of small, moving wholes: Laney's p′ (2002, Quality Engineering 14:531–537, doi
 * 10.1081/QEN-120003555). Each month has limits as wide as its own whole makes them, times how much more the shares move
 * than chance alone would have it. An XmR chart gives a month of 6 plans the weight of a month of 60; it stands beside
 * this one because people know it, and where the two differ, the month was small.
 *
 * @param mean the share of all months together, 0 to 1
 * @param stretch how much more the shares move than chance alone, sigma z; 1 where it is chance alone
 * @param points one a month, oldest first
 */
public record ShareChart(double mean, double stretch, List<Share> points) {

    private static final double SIGMAS = 3;

    /** The mean range of two draws from a standard normal distribution: 2/√π. */
    private static final double MEAN_RANGE = 1.128;

    public ShareChart {
        points = List.copyOf(points);
    }

    /**
     * The counts of a month.
     *
     * @param date its first day
     * @param part what is counted
     * @param whole what it is counted out of
     */
    public record Counts(LocalDate date, int part, int whole) {}

    /**
     * A month with its limits.
     *
     * @param date its first day
     * @param share the share, 0 to 1
     * @param lower the lower limit, at least 0
     * @param upper the upper limit, at most 1
     */
    public record Share(LocalDate date, double share, double lower, double upper) {

        /** Whether it lies beyond a limit. */
        public boolean isSignal() {
            return share < lower || share > upper;
        }
    }

    /** The chart of some months; those in which there is nothing to count are left out. */
    public static ShareChart of(List<Counts> months) {
        List<Counts> counted =
                months.stream().filter(month -> month.whole() > 0).toList();
        double parts = counted.stream().mapToInt(Counts::part).sum();
        double wholes = counted.stream().mapToInt(Counts::whole).sum();
        double mean = wholes > 0 ? parts / wholes : 0;
        double stretch = stretch(counted, mean);
        List<Share> points = new ArrayList<>();
        for (Counts month : counted) {
            double reach = SIGMAS * stretch * chance(month, mean);
            points.add(new Share(
                    month.date(),
                    (double) month.part() / month.whole(),
                    Math.max(0, mean - reach),
                    Math.min(1, mean + reach)));
        }
        return new ShareChart(mean, stretch, points);
    }

    private static double stretch(List<Counts> months, double mean) {
        if (months.size() < 2 || mean <= 0 || mean >= 1) {
            return 1;
        }
        double ranges = 0;
        for (int i = 1; i < months.size(); i++) {
            ranges += Math.abs(score(months.get(i), mean) - score(months.get(i - 1), mean));
        }
        return ranges / (months.size() - 1) / MEAN_RANGE;
    }

    private static double score(Counts month, double mean) {
        return ((double) month.part() / month.whole() - mean) / chance(month, mean);
    }

    private static double chance(Counts month, double mean) {
        return Math.sqrt(mean * (1 - mean) / month.whole());
    }
}
