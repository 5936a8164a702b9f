package sightline.bench.subject;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;

/** M/M/c as it is written when speed is nobody's concern: an object for each event and customer, and the JDK's queues. */
final class ObjectQueue {

    private final PriorityQueue<Event> calendar = new PriorityQueue<>();
    private final Deque<Customer> line = new ArrayDeque<>();
    private final int people;
    private final double load;
    private final RandomGenerator arrivals;
    private final RandomGenerator work;
    private int busy;
    private int came;
    private double waited;

    /** Something that happens at a time. */
    private abstract static class Event implements Comparable<Event> {

        private final double time;

        Event(double time) {
            this.time = time;
        }

        abstract void happen(int customers);

        @Override
        public int compareTo(Event other) {
            return Double.compare(time, other.time);
        }
    }

    private record Customer(double came) {}

    private final class Arrival extends Event {
        Arrival(double time) {
            super(time);
        }

        @Override
        void happen(int customers) {
            line.add(new Customer(super.time));
            if (++came < customers) {
                calendar.add(new Arrival(super.time + arrivals.nextExponential() / load));
            }
            serve(super.time);
        }
    }

    private final class Departure extends Event {
        Departure(double time) {
            super(time);
        }

        @Override
        void happen(int customers) {
            busy--;
            serve(super.time);
        }
    }

    ObjectQueue(int people, double load, RandomGenerator arrivals, RandomGenerator work) {
        this.people = people;
        this.load = load;
        this.arrivals = arrivals;
        this.work = work;
    }

    private void serve(double now) {
        while (busy < people && !line.isEmpty()) {
            waited += now - line.remove().came();
            busy++;
            calendar.add(new Departure(now + work.nextExponential()));
        }
    }

    /** Runs it; returns the mean wait. */
    double run(int customers) {
        calendar.add(new Arrival(arrivals.nextExponential() / load));
        while (!calendar.isEmpty()) {
            calendar.remove().happen(customers);
        }
        return waited / customers;
    }
}
