package sightline.exchange.events;

import java.util.Arrays;

/** Pairs of numbers, themselves numbered from 0 as they first come (open addressing with linear probing). */
final class Pairs {

    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private long[] pairs = new long[1 << 8];
    private int[] numbers = free(pairs.length);
    private int size;

    /** How many there are. */
    int size() {
        return size;
    }

    /** The number of a pair; {@link #size} as it was before where the pair is new. */
    int number(int one, int other) {
        long pair = (long) one << Integer.SIZE | other;
        int place = place(pair);
        if (numbers[place] >= 0) {
            return numbers[place];
        }
        if (size == pairs.length) {
            grow();
            place = place(pair);
        }
        pairs[size] = pair;
        numbers[place] = size;
        return size++;
    }

    /** Where a pair is, or the free place where it belongs. */
    private int place(long pair) {
        int place = (int) (pair * MIXER >>> Integer.SIZE) & numbers.length - 1;
        while (numbers[place] >= 0 && pairs[numbers[place]] != pair) {
            place = place + 1 & numbers.length - 1;
        }
        return place;
    }

    private void grow() {
        pairs = Arrays.copyOf(pairs, 2 * size);
        numbers = free(pairs.length);
        for (int i = 0; i < size; i++) {
            numbers[place(pairs[i])] = i;
        }
    }

    /** Places for twice as many pairs, all free. */
    private static int[] free(int pairs) {
        int[] places = new int[2 * pairs];
        Arrays.fill(places, -1);
        return places;
    }
}
