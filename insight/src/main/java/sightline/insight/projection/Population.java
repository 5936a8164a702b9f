package sightline.insight.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** How many children of each academic year live in the area, by calendar year; the nearest known year stands for others. */
public final class Population {

    private final Map<Integer, int[]> byYear = new HashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    /** Adds a count; an academic year that nobody counts has no children. */
    public void add(int year, int age, int count) {
        byYear.computeIfAbsent(year, none -> new int[Transitions.AGES])[age - Transitions.YOUNGEST] = count;
        years.add(year);
    }

    /** Whether it has nothing. */
    public boolean isEmpty() {
        return years.isEmpty();
    }

    /** The last year that was counted. */
    public int lastYear() {
        return years.last();
    }

    /** How many there are, age counted from the youngest. */
    int at(int year, int age) {
        Integer before = years.floor(year);
        int nearest = before == null ? years.first() : before;
        return byYear.getOrDefault(nearest, new int[Transitions.AGES])[age];
    }
}
