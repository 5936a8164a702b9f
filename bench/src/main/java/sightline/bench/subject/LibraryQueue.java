package sightline.bench.subject;

import java.util.ArrayDeque;
import java.util.Deque;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** M/M/c as it is written with SSJ, the simulation library of the Université de Montréal: its events, its calendar, its streams. */
final class LibraryQueue {

    private final Simulator simulator = new Simulator();
    private final RandomStream arrivals;
    private final RandomStream work;
    private final Deque<Double> line = new ArrayDeque<>();
    private final int people;
    private final double load;
    private int busy;
    private int toCome;
    private double waited;

    /** The streams start where SSJ's first two streams of a seed start, so that every run is the same. */
    LibraryQueue(int people, double load) {
        this.people = people;
        this.load = load;
        MRG32k3a.setPackageSeed(new long[] {1, 2, 3, 4, 5, 6});
        this.arrivals = new MRG32k3a();
        this.work = new MRG32k3a();
    }

    private final class Arrival extends Event {
        Arrival() {
            super(simulator);
        }

        @Override
        public void actions() {
            line.add(simulator.time());
            if (--toCome > 0) {
                new Arrival().schedule(ExponentialGen.nextDouble(arrivals, load));
            }
            serve();
        }
    }

    private final class Departure extends Event {
        Departure() {
            super(simulator);
        }

        @Override
        public void actions() {
            busy--;
            serve();
        }
    }

    private void serve() {
        while (busy < people && !line.isEmpty()) {
            waited += simulator.time() - line.remove();
            busy++;
            new Departure().schedule(ExponentialGen.nextDouble(work, 1));
        }
    }

    /** Runs it; returns the mean wait. */
    double run(int customers) {
        simulator.init();
        toCome = customers;
        new Arrival().schedule(ExponentialGen.nextDouble(arrivals, load));
        simulator.start();
        return waited / customers;
    }
}
