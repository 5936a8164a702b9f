package sightline.exchange.events;

import java.util.Arrays;

/**
 * Words that were read, numbered from 0 as they first come. They are found by their characters (open addressing with
 * linear probing), so that nothing is made of words that come again.
 */
final class Vocabulary {

    private static final long FREE = -1;

    private char[][] words = new char[1 << 8][];
    private int[] contexts = new int[words.length];
    /** The hash in the upper half and the number in the lower. */
    private long[] places = free(words.length);

    private int size;
    private int last;

    /** How many there are: the number of the next new one. */
    int size() {
        return size;
    }

    /**
     * The number of the words in a field of a row. Rows that follow each other often have the same words, so those of the
     * row before are tried first.
     *
     * @param context what the words belong to: the same words in another context have another number
     */
    int number(EventRow row, int field, int context) {
        char[] text = row.characters();
        int from = row.start(field);
        int to = row.end(field);
        if (size == 0 || !is(last, text, from, to, context)) {
            last = found(text, from, to, context);
        }
        return last;
    }

    private int found(char[] text, int from, int to, int context) {
        int hash = hash(text, from, to, context);
        int place = hash & places.length - 1;
        for (long at = places[place]; at != FREE; at = places[place]) {
            if ((int) (at >>> Integer.SIZE) == hash && is((int) at, text, from, to, context)) {
                return (int) at;
            }
            place = place + 1 & places.length - 1;
        }
        if (size == words.length) {
            grow();
        }
        words[size] = Arrays.copyOfRange(text, from, to);
        contexts[size] = context;
        put(hash, size);
        return size++;
    }

    private boolean is(int number, char[] text, int from, int to, int context) {
        char[] word = words[number];
        int length = word.length;
        return length == to - from
                && (length == 0 || word[length - 1] == text[to - 1])
                && contexts[number] == context
                && Arrays.equals(word, 0, length, text, from, to);
    }

    private void grow() {
        words = Arrays.copyOf(words, 2 * size);
        contexts = Arrays.copyOf(contexts, 2 * size);
        long[] before = places;
        places = free(words.length);
        for (long at : before) {
            if (at != FREE) {
                put((int) (at >>> Integer.SIZE), (int) at);
            }
        }
    }

    private void put(int hash, int number) {
        int place = hash & places.length - 1;
        while (places[place] != FREE) {
            place = place + 1 & places.length - 1;
        }
        places[place] = (long) hash << Integer.SIZE | number;
    }

    /** Places for twice as many words, all free. */
    private static long[] free(int words) {
        long[] places = new long[2 * words];
        Arrays.fill(places, FREE);
        return places;
    }

    /** Spread by a multiplication at the end (Fibonacci hashing), else dates and running numbers would lie side by side. */
    private static int hash(char[] text, int from, int to, int context) {
        int hash = context;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
