package sightline.insight.exemplar;

import java.util.ArrayList;
import java.util.List;

/** What is to be done on which day; within a day, in the order in which it was put down. */
final class Agenda {

    private record Entry(Case who, Runnable step) {}

    private final List<List<Entry>> days;
    private int today;
    private int done;

    Agenda(int days) {
        this.days = new ArrayList<>(days);
        for (int day = 0; day < days; day++) {
            this.days.add(new ArrayList<>(0));
        }
    }

    int today() {
        return today;
    }

    /** Puts a step down for a day from today on; what lies beyond the run never happens. */
    void put(int day, Case who, Runnable step) {
        if (day < today) {
            throw new IllegalArgumentException("day %d has passed, today is %d".formatted(day, today));
        }
        if (day < days.size()) {
            days.get(day).add(new Entry(who, step));
        }
    }

    /** A day begins. */
    void dawn(int day) {
        today = day;
        done = 0;
    }

    /** Does what is down for today and not done yet, also what is added meanwhile, unless its journey is over. */
    void live() {
        List<Entry> entries = days.get(today);
        while (done < entries.size()) {
            Entry entry = entries.get(done++);
            if (entry.who().isOpen()) {
                entry.step().run();
            }
        }
    }

    /** The day is over, and forgotten. */
    void dusk() {
        days.set(today, List.of());
    }
}
