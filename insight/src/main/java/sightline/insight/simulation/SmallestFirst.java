package sightline.insight.simulation;

import java.util.Arrays;

/**
 * Numbers ordered by a key, the smallest key first, and those of one key in the order in which they were added: a
 * calendar of events, or a line of people who wait. A heap with four children a node on two primitive arrays, which
 * touches half as many levels as one with two.
 */
public final class SmallestFirst {

    /** Numbers from 0 to this can be held. */
    public static final int MOST = (1 << SmallestFirst.BITS) - 1;

    private static final int BITS = 28;
    private static final int CHILDREN = 4;

    private double[] keys = new double[1 << 6];
    /** What was added: when, in the upper bits, and the number itself in the lower ones. */
    private long[] items = new long[1 << 6];

    private int size;
    private long added;

    /** Adds a number under a key. */
    public void add(double key, int number) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            items = Arrays.copyOf(items, 2 * size);
        }
        long item = added++ << BITS | number;
        int place = size++;
        while (place > 0) {
            int above = (place - 1) / CHILDREN;
            // What comes later never goes before its equal, so only a smaller key rises.
            if (keys[above] <= key) {
                break;
            }
            keys[place] = keys[above];
            items[place] = items[above];
            place = above;
        }
        keys[place] = key;
        items[place] = item;
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** How many are in it. */
    public int size() {
        return size;
    }

    /** The smallest key; infinity where there is none. */
    public double smallest() {
        return size == 0 ? Double.POSITIVE_INFINITY : keys[0];
    }

    /** The number with the smallest key. Ask only where there is one. */
    public int first() {
        return (int) (items[0] & MOST);
    }

    /** Takes out the number with the smallest key. Ask only where there is one. */
    public int take() {
        int first = first();
        double key = keys[--size];
        sink(key, items[size]);
        return first;
    }

    private void sink(double key, long item) {
        int place = 0;
        for (int child = 1; child < size; child = CHILDREN * place + 1) {
            int end = Math.min(child + CHILDREN, size);
            int least = child;
            for (int other = child + 1; other < end; other++) {
                if (keys[other] < keys[least] || keys[other] == keys[least] && items[other] < items[least]) {
                    least = other;
                }
            }
            if (key < keys[least] || key == keys[least] && item < items[least]) {
                break;
            }
            keys[place] = keys[least];
            items[place] = items[least];
            place = least;
        }
        keys[place] = key;
        items[place] = item;
    }
}
