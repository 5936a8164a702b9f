package sightline.service.review.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import sightline.service.meaning.Sense;

/** What many passages mean, one after another in one piece of memory, to be gone through from end to end. */
public final class Meanings {

    private final Place[] places;
    private final byte[] kept;

    private Meanings(Place[] places, byte[] kept) {
        this.places = places;
        this.kept = kept;
    }

    /**
     * Where a passage stands.
     *
     * @param evidence the item's number
     * @param number its place in the item
     */
    public record Place(long evidence, int number) {}

    /**
     * How near a passage is.
     *
     * @param place where it stands
     * @param likeness to what was looked for
     */
    public record Near(Place place, double likeness) {}

    /** How many there are. */
    public int size() {
        return places.length;
    }

    /** Where the passage of this number in the row stands. */
    public Place place(int index) {
        return places[index];
    }

    /** What the passage of this number in the row means. */
    public Sense sense(int index) {
        int from = index * Sense.BYTES;
        return Sense.kept(Arrays.copyOfRange(kept, from, from + Sense.BYTES));
    }

    /** The passages nearest to a sense, the nearest first; of two just as near, the one that stands first. */
    public List<Near> nearest(Sense sense, int most, double threshold, Predicate<Place> allowed) {
        Comparator<Near> farther = Comparator.comparingDouble(Near::likeness)
                .thenComparing(near -> near.place().evidence(), Comparator.reverseOrder())
                .thenComparing(near -> near.place().number(), Comparator.reverseOrder());
        PriorityQueue<Near> best = new PriorityQueue<>(most + 1, farther);
        for (int i = 0; i < places.length; i++) {
            double likeness = sense.likeness(kept, i * Sense.BYTES);
            if (likeness >= threshold && allowed.test(places[i])) {
                best.add(new Near(places[i], likeness));
                if (best.size() > most) {
                    best.poll();
                }
            }
        }
        return best.stream().sorted(farther.reversed()).toList();
    }

    /** Collects them. */
    static final class Builder {

        private static final int FIRST = 256;

        private Place[] places = new Place[FIRST];
        private byte[] kept = new byte[FIRST * Sense.BYTES];
        private int size;

        void add(long evidence, int number, byte[] meaning) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
                kept = Arrays.copyOf(kept, size * 2 * Sense.BYTES);
            }
            places[size] = new Place(evidence, number);
            System.arraycopy(meaning, 0, kept, size * Sense.BYTES, Sense.BYTES);
            size++;
        }

        Meanings build() {
            return new Meanings(Arrays.copyOf(places, size), Arrays.copyOf(kept, size * Sense.BYTES));
        }
    }
}
