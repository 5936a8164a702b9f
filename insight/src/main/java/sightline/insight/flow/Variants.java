package sightline.insight.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sightline.insight.log.CaseEvents;
import sightline.insight.log.CaseMeasure;

/**
 * Counts the different orders of events among journeys. An order is known by a number of 64 bits that is mixed from its
 * events one after the other; that two orders share one is thinkable, but among a million orders its chance is below one
 * in thirty million.
 */
public final class Variants implements CaseMeasure {

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private long[] keys = new long[1 << 10];
    private int[] counts = new int[keys.length];
    private int[] examples = new int[keys.length];
    private int used;
    private int distinct;

    @Override
    public void weigh(CaseEvents events, int weight) {
        byte[] activities = events.activities();
        long key = 0;
        for (int i = events.counted(); i < events.to(); i++) {
            key = (key ^ activities[i] + 1) * SPREAD;
            key ^= key >>> 32;
        }
        if (events.counted() < events.to()) {
            weigh(key == 0 ? SPREAD : key, events.number(), weight);
        }
    }

    private void weigh(long key, int number, int weight) {
        int place = place(keys, key);
        if (keys[place] == 0) {
            keys[place] = key;
            examples[place] = number;
            used++;
        }
        distinct += counts[place] == 0 ? 1 : counts[place] + weight == 0 ? -1 : 0;
        counts[place] += weight;
        if (used * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        long[] before = keys;
        int[] countsBefore = counts;
        int[] examplesBefore = examples;
        keys = new long[2 * before.length];
        counts = new int[keys.length];
        examples = new int[keys.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int place = place(keys, before[i]);
                keys[place] = before[i];
                counts[place] = countsBefore[i];
                examples[place] = examplesBefore[i];
            }
        }
    }

    private static int place(long[] keys, long key) {
        int mask = keys.length - 1;
        int place = (int) (key ^ key >>> 20) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** How many different orders there are. */
    public int distinct() {
        return distinct;
    }

    /**
     * An order of events.
     *
     * @param example a case that has it
     * @param count how many cases have it
     */
    public record Variant(int example, int count) {}

    /** The commonest orders, at most so many; of equally common ones that of the earlier case first. */
    public List<Variant> commonest(int most) {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0) {
                variants.add(new Variant(examples[i], counts[i]));
            }
        }
        variants.sort(Comparator.comparingInt(Variant::count).reversed().thenComparingInt(Variant::example));
        return List.copyOf(variants.subList(0, Math.min(most, variants.size())));
    }
}
