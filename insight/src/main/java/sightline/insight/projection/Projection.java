package sightline.insight.projection;

import static sightline.insight.projection.Transitions.AGES;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import sightline.insight.simulation.Substreams;

/** Projects children with plans year by year, many times; the same bits on any number of threads. */
public final class Projection {

    /** More runs than this are never needed. */
    public static final int MOST_RUNS = 100_000;

    private final Transitions seen;
    private final int years;
    private final int[][] start;
    private final Chances chances;
    private final Joiners[][] joiners;
    private final Urn[][] moves;
    private final Urn[] places;

    private Projection(Transitions seen, Population population, int years) {
        this.seen = seen;
        this.years = years;
        this.start = seen.start();
        this.chances = Chances.of(seen);
        this.joiners = new Joiners[years][AGES];
        this.moves = new Urn[AGES][seen.places().size()];
        this.places = new Urn[AGES];
        Expected.Area area = new Expected.Area(seen, population);
        for (int age = 0; age < AGES; age++) {
            places[age] = new Urn(chances.joinAt()[age]);
            for (int place = 0; place < moves[age].length; place++) {
                moves[age][place] = new Urn(chances.goTo()[age][place]);
            }
            double joined = chances.join()[age];
            for (int year = 0; year < years; year++) {
                int living = population.at(seen.lastYear() + year + 1, age);
                joiners[year][age] = Joiners.of(joined, area.others(age, joined), living);
            }
        }
    }

    /**
     * Projects.
     *
     * @param seen what became of children so far; at least one row
     * @param population who lives in the area; not empty
     * @param years how many years ahead, at least 1
     * @param chance runs, seed and threads
     * @return the count of every group in every year, the start first
     */
    public static List<Count> of(Transitions seen, Population population, int years, Chance chance) {
        return new Projection(seen, population, years).run(chance);
    }

    /**
     * How chance is asked.
     *
     * @param runs how often, 1 to {@link #MOST_RUNS}
     * @param seed any number
     * @param threads how many at a time
     */
    public record Chance(int runs, long seed, int threads) {}

    private List<Count> run(Chance chance) {
        Groups groups = Groups.of(seen.places());
        Substreams substreams = new Substreams(chance.seed(), "projection");
        int[][][] counts = new int[chance.runs()][][];
        try (ExecutorService workers = Executors.newFixedThreadPool(Math.min(chance.threads(), chance.runs()))) {
            List<Future<int[][]>> all = IntStream.range(0, chance.runs())
                    .mapToObj(run -> workers.submit(() -> one(substreams.of(run, "children"), groups)))
                    .toList();
            for (int run = 0; run < counts.length; run++) {
                counts[run] = all.get(run).get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The projection was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return summed(counts, groups);
    }

    private List<Count> summed(int[][][] counts, Groups groups) {
        List<Count> summed = new ArrayList<>();
        for (int year = 0; year <= years; year++) {
            for (int group = 0; group < groups.all().size(); group++) {
                int[] each = new int[counts.length];
                for (int run = 0; run < each.length; run++) {
                    each[run] = counts[run][year][group];
                }
                Groups.Group name = groups.all().get(group);
                summed.add(Count.of(seen.lastYear() + year, name.by(), name.name(), each));
            }
        }
        return summed;
    }

    private int[][] one(RandomGenerator random, Groups groups) {
        int[][] counts = new int[years + 1][];
        int[][] children = start;
        counts[0] = groups.count(children);
        int[] room = new int[1 << 10];
        for (int year = 0; year < years; year++) {
            int[][] next = new int[AGES][seen.places().size()];
            for (int age = 0; age + 1 < AGES; age++) {
                for (int place = 0; place < next[age].length; place++) {
                    if (children[age][place] > 0) {
                        room = roomFor(children[age][place], room);
                        grow(children[age][place], age, place, next[age + 1], room, random);
                    }
                }
            }
            for (int age = 1; age < AGES; age++) {
                int joined = joiners[year][age].at(random.nextDouble());
                room = roomFor(joined, room);
                places[age].drawInto(joined, next[age], room, random);
            }
            children = next;
            counts[year + 1] = groups.count(children);
        }
        return counts;
    }

    private static int[] roomFor(int children, int[] room) {
        return children <= room.length ? room : new int[2 * children];
    }

    private void grow(int children, int age, int place, int[] next, int[] room, RandomGenerator random) {
        int stay = children - Urn.first(children, chances.leave()[age][place], random);
        int move = Urn.first(stay, chances.move()[age][place], random);
        next[place] += stay - move;
        moves[age][place].drawInto(move, next, room, random);
    }
}
