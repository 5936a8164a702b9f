package sightline.insight.simulation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import sightline.journey.law.LawBook;

/** Runs scenarios. The outcome depends on scenario, number of runs and seed, and not on the number of threads. */
public final class Simulation {

    /** More runs than this are never needed: the ranges no longer move. */
    public static final int MOST_RUNS = 10_000;

    private Simulation() {}

    /** Runs a scenario by the law of England on its first day; see the other {@code run}. */
    public static Outcome run(Scenario scenario, int runs, long seed, int threads, Progress progress) {
        return run(
                new Timetable(scenario, Duties.of(LawBook.england(), scenario.start())), runs, seed, threads, progress);
    }

    /**
     * Runs a scenario many times.
     *
     * @param runs how often, 1 to {@link #MOST_RUNS}
     * @param seed any number
     * @param threads how many at a time, at least 1
     * @param progress hears of each run that is done
     */
    static Outcome run(Timetable plan, int runs, long seed, int threads, Progress progress) {
        double[][][] figures = figures(plan, runs, seed, threads, progress);
        List<Month> months = new ArrayList<>();
        YearMonth first = YearMonth.from(plan.scenario().start());
        for (int month = 0; month < plan.scenario().months(); month++) {
            Map<Measure, Range> ranges = new EnumMap<>(Measure.class);
            for (Measure measure : Measure.values()) {
                double[] all = new double[runs];
                for (int run = 0; run < runs; run++) {
                    all[run] = figures[run][measure.ordinal()][month];
                }
                Range.of(all).ifPresent(range -> ranges.put(measure, range));
            }
            months.add(new Month(first.plusMonths(month), ranges));
        }
        return new Outcome(plan.scenario(), runs, seed, months);
    }

    /** The figures of each run, by measure and month, in the order of the runs. */
    static double[][][] figures(Timetable plan, int runs, long seed, int threads, Progress progress) {
        if (runs < 1 || runs > MOST_RUNS || threads < 1) {
            throw new IllegalArgumentException("%d runs by %d threads can't be done.".formatted(runs, threads));
        }
        Substreams substreams = new Substreams(seed, plan.scenario().authority());
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, runs))) {
            List<Future<double[][]>> all = IntStream.range(0, runs)
                    .mapToObj(run -> workers.submit(() -> {
                        double[][] figures = Tally.of(Replication.of(plan, substreams, run), plan);
                        progress.at(done.incrementAndGet(), runs);
                        return figures;
                    }))
                    .toList();
            return gathered(all, workers);
        }
    }

    private static double[][][] gathered(List<Future<double[][]>> all, ExecutorService workers) {
        double[][][] figures = new double[all.size()][][];
        try {
            for (int run = 0; run < figures.length; run++) {
                figures[run] = all.get(run).get();
            }
            return figures;
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The simulation was interrupted", e);
        } catch (ExecutionException e) {
            workers.shutdownNow();
            throw e.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(e.getCause());
        }
    }
}
