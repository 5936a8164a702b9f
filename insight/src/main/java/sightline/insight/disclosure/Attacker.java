package sightline.insight.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Somebody who takes all that is published as equations and bounds over counts, and works out between which numbers each
 * hidden count must lie (linear programming over the cells that hang together). Where only one whole number lies there, the
 * count is known for certain. Tests set it on every table that is published.
 */
public final class Attacker {

    private static final double CLOSE = 1e-6;

    private final Published published;

    /** @param published all that others can read */
    public Attacker(Published published) {
        this.published = published;
    }

    /** Whether the count of a cell can only be one number. */
    public boolean knows(int cell) {
        if (published.seen().get(cell).isOne()) {
            return true;
        }
        OptionalDouble high = bound(cell, 1);
        OptionalDouble low = bound(cell, -1);
        return high.isPresent()
                && low.isPresent()
                && Math.ceil(low.getAsDouble() - CLOSE) >= Math.floor(high.getAsDouble() + CLOSE);
    }

    /** The small counts that are known for certain. */
    public List<Integer> known() {
        List<Integer> known = new ArrayList<>();
        for (int cell = 0; cell < published.counts().size(); cell++) {
            if (published.counts().get(cell) < CountTable.FLOOR && knows(cell)) {
                known.add(cell);
            }
        }
        return known;
    }

    /** The highest (1) or lowest (-1) that a cell can be; empty where nothing bounds it. */
    private OptionalDouble bound(int cell, int way) {
        List<Integer> open = together(cell);
        List<Sum> sums = published.sums().stream()
                .filter(sum -> open.contains(sum.total())
                        || sum.parts().stream().anyMatch(open::contains))
                .toList();
        List<Integer> capped = open.stream()
                .filter(each -> published.seen().get(each).high() < Range.HIDDEN.high())
                .toList();
        Simplex simplex = new Simplex(sums.size() + capped.size(), open.size() + capped.size());
        for (int row = 0; row < sums.size(); row++) {
            double rest = 0;
            for (int each = 0; each < published.counts().size(); each++) {
                int weight = sums.get(row).weight(each);
                int column = open.indexOf(each);
                if (weight != 0) {
                    rest -= (double) weight * published.seen().get(each).low();
                }
                if (weight != 0 && column >= 0) {
                    simplex.put(row, column, weight);
                }
            }
            simplex.equals(row, rest);
        }
        for (int i = 0; i < capped.size(); i++) {
            Range range = published.seen().get(capped.get(i));
            simplex.put(sums.size() + i, open.indexOf(capped.get(i)), 1);
            simplex.put(sums.size() + i, open.size() + i, 1);
            simplex.equals(sums.size() + i, range.high() - range.low());
        }
        OptionalDouble best = simplex.most(open.indexOf(cell), way);
        return best.isPresent()
                ? OptionalDouble.of(published.seen().get(cell).low() + way * best.getAsDouble())
                : best;
    }

    /** The cells that are not known exactly and hang together with one. */
    private List<Integer> together(int cell) {
        BitSet reached = new BitSet();
        reached.set(cell);
        boolean more = true;
        while (more) {
            more = false;
            for (Sum sum : published.sums()) {
                List<Integer> cells = new ArrayList<>(sum.parts());
                cells.add(sum.total());
                if (cells.stream().anyMatch(reached::get)) {
                    for (int each : cells) {
                        more |= !reached.get(each) && !published.seen().get(each).isOne();
                        if (!published.seen().get(each).isOne()) {
                            reached.set(each);
                        }
                    }
                }
            }
        }
        return reached.stream().boxed().toList();
    }
}
