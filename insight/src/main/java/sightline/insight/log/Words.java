package sightline.insight.log;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * Words that are being read, numbered from 0 as they first come; found by their bytes (open addressing with linear
 * probing), so that nothing is made of words that come again. What tells words apart stands together, three numbers a word,
 * because going to memory is what takes the time: of words of up to eight bytes these are all there is to compare.
 */
final class Words {

    private static final long FREE = -1;
    private static final int NUMBERS = 3;
    private static final int SHORT = Long.BYTES;

    private byte[] pool = new byte[1 << 10];
    private int filled;
    /** For each word its first eight bytes, its length above its context, and where it starts in the pool. */
    private long[] about = new long[NUMBERS << 6];
    /** The hash in the upper half and the number in the lower. */
    private long[] places = free(1 << 7);

    private int size;

    /** How many there are: the number of the next new one. */
    int size() {
        return size;
    }

    /** What the words of a number belong to. */
    int context(int number) {
        return (int) about[NUMBERS * number + 1];
    }

    /** The number of words without context. */
    int number(String words) {
        byte[] text = Bytes.of(words);
        return number(text, 0, text.length - Bytes.ROOM, 0);
    }

    /**
     * The number of the words between two places.
     *
     * @param context what they belong to, 0 or more: the same words in another context have another number
     */
    int number(byte[] text, int from, int to, int context) {
        return number(text, from, to, context, Bytes.hash(text, from, to, context));
    }

    /** The same where the hash of the words in their context is known already. */
    int number(byte[] text, int from, int to, int context, int hash) {
        long head = Bytes.head(text, from, to);
        long kind = (long) (to - from) << Integer.SIZE | context;
        int place = hash & places.length - 1;
        for (long at = places[place]; at != FREE; at = places[place]) {
            int number = (int) at;
            if ((int) (at >>> Integer.SIZE) == hash
                    && about[NUMBERS * number] == head
                    && about[NUMBERS * number + 1] == kind
                    && (to - from <= SHORT || isRest(number, text, from, to))) {
                return number;
            }
            place = place + 1 & places.length - 1;
        }
        places[place] = (long) hash << Integer.SIZE | size;
        return add(text, from, to, head, kind);
    }

    /** What stands at the place of a hash, for {@link #peek}. */
    long place(int hash) {
        return places[hash & places.length - 1];
    }

    /** Something of the words that stand at a place: asked for many before they are looked up, memory answers all at once. */
    long peek(long place) {
        return place == FREE ? 0 : about[NUMBERS * (int) place];
    }

    private boolean isRest(int number, byte[] text, int from, int to) {
        int start = (int) about[NUMBERS * number + 2];
        return Arrays.equals(pool, start + SHORT, start + to - from, text, from + SHORT, to);
    }

    private int add(byte[] text, int from, int to, long head, long kind) {
        int end = Math.addExact(filled, to - from);
        if (end > pool.length) {
            pool = Arrays.copyOf(pool, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(end, pool.length * 3L / 2)));
        }
        System.arraycopy(text, from, pool, filled, to - from);
        if (NUMBERS * (size + 1) > about.length) {
            about = Arrays.copyOf(about, about.length + (about.length >> 1));
        }
        about[NUMBERS * size] = head;
        about[NUMBERS * size + 1] = kind;
        about[NUMBERS * size + 2] = filled;
        filled = end;
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
        int[] ends = new int[size];
        int[] contexts = new int[size];
        for (int number = 0; number < size; number++) {
            ends[number] = (int) about[NUMBERS * number + 2] + (int) (about[NUMBERS * number + 1] >>> Integer.SIZE);
            contexts[number] = context(number);
        }
        return new Dictionary(new Dictionary.Parts(
                MemorySegment.ofArray(Arrays.copyOf(pool, filled)),
                MemorySegment.ofArray(ends),
                MemorySegment.ofArray(contexts),
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
