package sightline.bench.subject;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import sightline.bench.measure.Comparison;
import sightline.bench.measure.CpuTime;
import sightline.bench.measure.Finding;
import sightline.bench.measure.Throughput;
import sightline.insight.projection.Projection;
import sightline.insight.simulation.Station;
import sightline.insight.simulation.Substreams;

/** The calendar, line and team of the what-if simulation, and the projection of children with plans. */
public final class Simulations implements Benchmark {

    private static final int PEOPLE = 20;
    private static final double LOAD = 18;
    private static final int CUSTOMERS = 1_000_000;
    private static final long EVENTS_A_SECOND = 10_000_000;

    /** Twice the rate of events of SSJ, the simulation library to beat on the JVM. */
    private static final double OF_SSJ = 0.5;

    private static final int RUNS = 1000;
    private static final int YEARS = 10;

    @Override
    public About about() {
        return new About(
                "simulation",
                "processor time of the queue M/M/20 at a load of 18, one customer after another in simulated time,"
                        + " and of a projection",
                "the same queue with an object for each event in the JDK's priority queue, and in the simulation library"
                        + " SSJ; for the projection, as many shares drawn out of gamma distributions (Hipparchus)");
    }

    @Override
    public void run(Ground ground, Consumer<Finding> findings) {
        Station station = Station.ofErlang(PEOPLE, LOAD, 1, (int) (2 * CUSTOMERS / LOAD));
        CpuTime time = new CpuTime(2, 9, 5);
        Throughput events = new Throughput(2L * CUSTOMERS, "events");
        findings.accept(new Finding.Measured(
                "M/M/20, a million customers",
                Comparison.ofMedians(time.alternate(
                                () -> Math.round(1e9
                                        * station.run(stream(0), stream(1), CUSTOMERS)
                                                .mean()),
                                () -> Math.round(
                                        1e9 * new ObjectQueue(PEOPLE, LOAD, stream(0), stream(1)).run(CUSTOMERS))))
                        .within(events.goal(EVENTS_A_SECOND)),
                Optional.of(events)));
        findings.accept(new Finding.Measured(
                "the same beside SSJ 3.3.2 as it comes: its events, splay list and MRG32k3a streams",
                Comparison.ofMedians(time.alternate(
                                () -> Math.round(1e9
                                        * station.run(stream(0), stream(1), CUSTOMERS)
                                                .mean()),
                                () -> Math.round(1e9 * new LibraryQueue(PEOPLE, LOAD).run(CUSTOMERS))))
                        .withinTimes(OF_SSJ),
                Optional.of(events)));
        InventedChildren children = InventedChildren.ofAMiddlingAuthority();
        GammaDraws draws = new GammaDraws(stream(2));
        Projection.Chance once = new Projection.Chance(RUNS, 1, 1);
        findings.accept(new Finding.Measured(
                "projection of %,d children, %d runs of %d years".formatted(children.size(), RUNS, YEARS),
                Comparison.ofMedians(new CpuTime(1, 3, 1)
                        .alternate(
                                () -> Projection.of(children.transitions(), children.population(), YEARS, once).stream()
                                        .mapToLong(count -> Math.round(count.mean()))
                                        .sum(),
                                () -> draws.like(children, RUNS * YEARS))),
                Optional.of(new Throughput((long) RUNS * YEARS, "simulated years"))));
    }

    private static RandomGenerator stream(int number) {
        return new Substreams(1, "bench").of(number, "M/M/20");
    }
}
