package sightline.exchange.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The words of one column by number, each with what it means: read when it first comes. */
final class Glossary<T> {

    private final Function<String, T> read;
    private final Vocabulary words = new Vocabulary();
    private final List<T> meanings = new ArrayList<>();

    /** @param read what words mean */
    Glossary(Function<String, T> read) {
        this.read = read;
    }

    /** The number of the words in a field. */
    int number(EventRow row, int field) {
        int number = words.number(row, field, 0);
        if (number == meanings.size()) {
            meanings.add(read.apply(row.words(field)));
        }
        return number;
    }

    /** What the words of that number mean. */
    T meaning(int number) {
        return meanings.get(number);
    }
}
