package sightline.exchange.sen2.rule;

import java.util.OptionalInt;

/** Which person had a number first: numbers as longs in open addressing, so that many persons take little memory. */
final class NumbersSeen {

    private static final int MANY_MORE = 2;

    private long[] keys = new long[1 << 10];
    private int[] persons = new int[keys.length];
    private int size;

    /** Takes a number in. Returns who had it before, if anybody had. */
    OptionalInt take(long number, int person) {
        int place = find(keys, number);
        if (persons[place] != 0) {
            return OptionalInt.of(persons[place]);
        }
        keys[place] = number;
        persons[place] = person;
        size++;
        if (size > keys.length / 4 * 3) {
            grow();
        }
        return OptionalInt.empty();
    }

    private int find(long[] in, long number) {
        long hash = number * 0x9E3779B97F4A7C15L;
        int place = (int) (hash >>> 32) & in.length - 1;
        while (persons[place] != 0 && in[place] != number) {
            place = place + 1 & in.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldPersons = persons;
        keys = new long[oldKeys.length * MANY_MORE];
        persons = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPersons[i] != 0) {
                int place = find(keys, oldKeys[i]);
                keys[place] = oldKeys[i];
                persons[place] = oldPersons[i];
            }
        }
    }

    /** A text of letters and digits as a number: different ones of up to thirteen characters with letters at the ends differ. */
    static long number(String text) {
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            number = i == 0 || i == text.length() - 1 ? number * 64 + (c & 63) : number * 10 + (c - '0');
        }
        return number;
    }
}
