package sightline.insight.exemplar;

import java.util.ArrayList;
import java.util.List;

/** What is to be done on which day; within a day, in the order in which it was put down. */
final class Agenda {

    private record Entry(Case who, Runnable step) {}

    private final List<List<Entry>> days;
    private int today;

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
    }

    /** Does what is down for a day, also what is added while it is done, unless its journey is over; then forgets it. */
    void live(int day) {
        List<Entry> entries = days.get(day);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.who().isOpen()) {
                entry.step().run();
            }
        }
        days.set(day, List.of());
    }
}
