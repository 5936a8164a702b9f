package sightline.exchange.sen2.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One block of one return with the values that stand in it. It is made anew for each block, so that no value of one
 * record can stand in its sibling.
 */
public final class Section {

    private static final int ROOM = 9;

    private final Block block;
    private final int line;
    private final boolean there;
    private final List<Section> parts = new ArrayList<>(0);
    private Item[] items = new Item[ROOM];
    private Value[] values = new Value[ROOM];
    private int[] lines = new int[ROOM];
    private int size;

    private Section(Block block, int line, boolean there) {
        this.block = block;
        this.line = line;
        this.there = there;
    }

    /** A block that begins on a line, still without values. */
    public static Section at(Block block, int line) {
        return new Section(block, line, true);
    }

    /** Stands for a block that isn't there: it has no value, and its line is that of the block around it. */
    public static Section absent(Block block, int line) {
        return new Section(block, line, false);
    }

    /** Puts a value in; a blank one is none. Of two values of one item the first stays. */
    public Section put(Item item, String text, int at) {
        return text.isBlank() ? this : put(item, Value.of(text, true), at);
    }

    /** Puts a value in that isn't blank. Of two values of one item the first stays. */
    public Section put(Item item, Value value, int at) {
        if (has(item)) {
            return this;
        }
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
        }
        items[size] = item;
        values[size] = value;
        lines[size++] = at;
        return this;
    }

    /** Puts a block in, behind those that are there. */
    public Section put(Section part) {
        parts.add(part);
        return this;
    }

    /** Which block it is. */
    public Block block() {
        return block;
    }

    /** Whether it stands in the return. */
    public boolean exists() {
        return there;
    }

    /** The line on which it begins. */
    public int line() {
        return line;
    }

    /** The line of an item, or of the section where the item isn't there. */
    public int line(Item item) {
        int at = find(item);
        return at < 0 ? line : lines[at];
    }

    /** Whether an item has a value. */
    public boolean has(Item item) {
        return find(item) >= 0;
    }

    /** Whether an item has this very value. */
    public boolean is(Item item, String text) {
        int at = find(item);
        return at >= 0 && values[at].text().equals(text);
    }

    /** The value of an item. */
    public Optional<String> text(Item item) {
        int at = find(item);
        return at < 0 ? Optional.empty() : values[at].asText();
    }

    /** Whether an item has a value that it can have in the return of its year. */
    public boolean fits(Item item) {
        int at = find(item);
        return at >= 0 && values[at].fits();
    }

    /** The value of an item as a day; empty where it is none. */
    public Optional<LocalDate> day(Item item) {
        int at = find(item);
        return at < 0 ? Optional.empty() : values[at].day();
    }

    /** The blocks in it of one kind, in their order. */
    public List<Section> all(Block kind) {
        List<Section> found = List.of();
        for (Section part : parts) {
            if (part.block == kind) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(part);
            }
        }
        return found;
    }

    /** The first block in it of a kind, or one that isn't there. */
    public Section part(Block kind) {
        for (Section part : parts) {
            if (part.block == kind) {
                return part;
            }
        }
        return absent(kind, line);
    }

    private int find(Item item) {
        for (int i = 0; i < size; i++) {
            if (items[i] == item) {
                return i;
            }
        }
        return -1;
    }
}
