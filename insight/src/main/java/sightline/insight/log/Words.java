package sightline.insight.log;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * Words that are being read, numbered from 0 as they first come; found by their bytes (open addressing with linear
 * probing), so that nothing is made of words that come again.
 */
final class Words {

    private static final long FREE = -1;

    private byte[] pool = new byte[1 << 10];
    private int[] ends = new int[1 << 6];
    private int[] contexts = new int[ends.length];
    /** The hash in the upper half and the number in the lower. */
    private long[] places = free(2 * ends.length);

    private int size;

    /** How many there are: the number of the next new one. */
    int size() {
        return size;
    }

    /** The number of words without context. */
    int number(String words) {
        byte[] text = Bytes.of(words);
        return number(text, 0, text.length - Bytes.ROOM, 0);
    }

    /**
     * The number of the words between two places.
     *
     * @param context what they belong to: the same words in another context have another number
     */
    int number(byte[] text, int from, int to, int context) {
        int hash = Bytes.hash(text, from, to, context);
        int place = hash & places.length - 1;
        for (long at = places[place]; at != FREE; at = places[place]) {
            if ((int) (at >>> Integer.SIZE) == hash && is((int) at, text, from, to, context)) {
                return (int) at;
            }
            place = place + 1 & places.length - 1;
        }
        return add(text, from, to, context, place, hash);
    }

    private boolean is(int number, byte[] text, int from, int to, int context) {
        int start = number == 0 ? 0 : ends[number - 1];
        return contexts[number] == context && Arrays.equals(pool, start, ends[number], text, from, to);
    }

    private int add(byte[] text, int from, int to, int context, int place, int hash) {
        int start = size == 0 ? 0 : ends[size - 1];
        int end = Math.addExact(start, to - from);
        if (end > pool.length) {
            pool = Arrays.copyOf(pool, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(end, pool.length * 3L / 2)));
        }
        System.arraycopy(text, from, pool, start, to - from);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + (size >> 1));
            contexts = Arrays.copyOf(contexts, ends.length);
        }
        ends[size] = end;
        contexts[size] = context;
        places[place] = (long) hash << Integer.SIZE | size;
        size++;
        if (size * 8L > places.length * 5L) {
            spread();
        }
        return size - 1;
    }

    private void spread() {
        long[] before = places;
        places = free(2 * before.length);
        for (long at : before) {
            if (at != FREE) {
                int place = (int) (at >>> Integer.SIZE) & places.length - 1;
                while (places[place] != FREE) {
                    place = place + 1 & places.length - 1;
                }
                places[place] = at;
            }
        }
    }

    /** The words as they are now, to look up and to keep. */
    Dictionary finished() {
        return new Dictionary(new Dictionary.Parts(
                MemorySegment.ofArray(Arrays.copyOf(pool, size == 0 ? 0 : ends[size - 1])),
                MemorySegment.ofArray(Arrays.copyOf(ends, size)),
                MemorySegment.ofArray(Arrays.copyOf(contexts, size)),
                MemorySegment.ofArray(numbers())));
    }

    /** For each place the number alone: half as much to keep, and looking up compares the words anyway. */
    private int[] numbers() {
        int[] numbers = new int[places.length];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = (int) places[place];
        }
        return numbers;
    }

    private static long[] free(int places) {
        long[] free = new long[places];
        Arrays.fill(free, FREE);
        return free;
    }
}
