package sightline.insight.projection;

import static sightline.insight.projection.Transitions.AGES;

import java.util.Arrays;

/** The mean of a projection without a single draw: a chain of shares, year after year. It takes a moment. */
public final class Expected {

    private Expected() {}

    /**
     * Expected counts.
     *
     * @return by year, the start first, then age from the youngest, then place
     */
    public static double[][][] of(Transitions seen, Population population, int years) {
        Chances chances = Chances.of(seen);
        Area area = new Area(seen, population);
        double[][][] all = new double[years + 1][][];
        all[0] = Arrays.stream(seen.start())
                .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                .toArray(double[][]::new);
        for (int year = 1; year <= years; year++) {
            all[year] = next(all[year - 1], chances);
            for (int age = 1; age < AGES; age++) {
                double joined = chances.join()[age];
                double rate = joined == 0 ? 0 : joined / (joined + area.others(age, joined));
                double joiners = rate * population.at(seen.lastYear() + year, age);
                share(joiners, chances.joinAt()[age], all[year][age]);
            }
        }
        return all;
    }

    private static double[][] next(double[][] before, Chances chances) {
        double[][] after = new double[AGES][before[0].length];
        for (int age = 0; age + 1 < AGES; age++) {
            for (int place = 0; place < before[age].length; place++) {
                double stays = before[age][place] * (1 - part(chances.leave()[age][place]));
                double moves = stays * part(chances.move()[age][place]);
                after[age + 1][place] += stays - moves;
                share(moves, chances.goTo()[age][place], after[age + 1]);
            }
        }
        return after;
    }

    private static double part(double[] weights) {
        return weights[0] / (weights[0] + weights[1]);
    }

    private static void share(double whole, double[] weights, double[] into) {
        double sum = Arrays.stream(weights).sum();
        for (int place = 0; place < weights.length && sum > 0; place++) {
            into[place] += whole * weights[place] / sum;
        }
    }

    /** What is needed of the area besides. */
    record Area(Transitions seen, Population population) {

        /** Children of an age who don't join, on average over the years that the transitions end in. */
        double others(int age, double joined) {
            double mean = Arrays.stream(seen.year())
                    .distinct()
                    .map(year -> population.at(year + 1, age))
                    .average()
                    .orElse(0);
            return Math.max(0, mean - joined);
        }
    }
}
