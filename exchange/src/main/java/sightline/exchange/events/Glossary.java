package sightline.exchange.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The words of one column, numbered from 0 as they first come, each with what it means. Words that come again are found
 * by their characters (open addressing with linear probing), so that nothing is made and nothing is read twice.
 */
final class Glossary<T> {

    private final Function<String, T> read;
    private final List<T> meanings = new ArrayList<>();
    private char[][] words = new char[1 << 8][];
    private int[] hashes = new int[words.length];
    private int[] numbers = free(words.length);

    /** @param read what words mean */
    Glossary(Function<String, T> read) {
        this.read = read;
    }

    /** The number of the words in a field. */
    int number(EventRow row, int field) {
        return number(row.characters(), row.start(field), row.end(field));
    }

    /** What the words of that number mean. */
    T meaning(int number) {
        return meanings.get(number);
    }

    private int number(char[] text, int from, int to) {
        int hash = hash(text, from, to);
        int place = hash & numbers.length - 1;
        for (int number = numbers[place]; number >= 0; number = numbers[place]) {
            char[] known = words[number];
            if (hashes[number] == hash && Arrays.equals(known, 0, known.length, text, from, to)) {
                return number;
            }
            place = place + 1 & numbers.length - 1;
        }
        return added(Arrays.copyOfRange(text, from, to), hash);
    }

    private int added(char[] word, int hash) {
        int number = meanings.size();
        if (number == words.length) {
            words = Arrays.copyOf(words, 2 * number);
            hashes = Arrays.copyOf(hashes, 2 * number);
            numbers = free(words.length);
            for (int i = 0; i < number; i++) {
                place(i);
            }
        }
        words[number] = word;
        hashes[number] = hash;
        place(number);
        meanings.add(read.apply(new String(word)));
        return number;
    }

    private void place(int number) {
        int place = hashes[number] & numbers.length - 1;
        while (numbers[place] >= 0) {
            place = place + 1 & numbers.length - 1;
        }
        numbers[place] = number;
    }

    /** Places for twice as many words, all free. */
    private static int[] free(int words) {
        int[] places = new int[2 * words];
        Arrays.fill(places, -1);
        return places;
    }

    /** Spread by a multiplication at the end (Fibonacci hashing), else dates and running numbers would lie side by side. */
    private static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
