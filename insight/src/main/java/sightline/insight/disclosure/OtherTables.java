package sightline.insight.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import sightline.insight.disclosure.CountTable.Cell;

/**
 * Looks for other tables that would look the same as ours: a count moves by one, and others move by one until every sum
 * holds again, each within what is shown of it. One that is found proves that the count can't be known for certain; where
 * none is found in good time, the count is taken to be given away, which hides too much rather than too little.
 */
final class OtherTables {

    private static final int MOST_STEPS = 4_000;

    private final List<Cell> cells;
    private final List<Sum> sums;
    private final List<Range> seen;
    private final List<List<Integer>> sumsOf = new ArrayList<>();
    private final int[] moved;
    private final int[] out;
    private int steps;

    /** @param seen what is shown, which may change between questions */
    OtherTables(List<Cell> cells, List<Sum> sums, List<Range> seen) {
        this.cells = cells;
        this.sums = sums;
        this.seen = seen;
        this.moved = new int[cells.size()];
        this.out = new int[sums.size()];
        cells.forEach(cell -> sumsOf.add(new ArrayList<>()));
        for (int sum = 0; sum < sums.size(); sum++) {
            sumsOf.get(sums.get(sum).total()).add(sum);
            for (int part : sums.get(sum).parts()) {
                sumsOf.get(part).add(sum);
            }
        }
    }

    /** Whether another table with another count here would look the same. */
    boolean differAt(int cell) {
        for (int by : new int[] {1, -1}) {
            steps = 0;
            if (canMove(cell, by)) {
                move(cell, by);
                boolean settled = settle();
                undo(cell);
                if (settled) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean canMove(int cell, int by) {
        return moved[cell] == 0 && seen.get(cell).holds(cells.get(cell).count() + by);
    }

    private void move(int cell, int by) {
        moved[cell] = by;
        sumsOf.get(cell).forEach(sum -> out[sum] += by * sums.get(sum).weight(cell));
    }

    private void undo(int cell) {
        int by = moved[cell];
        sumsOf.get(cell).forEach(sum -> out[sum] -= by * sums.get(sum).weight(cell));
        moved[cell] = 0;
    }

    private boolean settle() {
        int sum = firstOut();
        if (sum < 0) {
            return true;
        }
        if (++steps > MOST_STEPS) {
            return false;
        }
        for (int cell : cellsOf(sums.get(sum))) {
            int by = -Integer.signum(out[sum]) * sums.get(sum).weight(cell);
            if (canMove(cell, by)) {
                move(cell, by);
                boolean settled = settle();
                undo(cell);
                if (settled) {
                    return true;
                }
            }
        }
        return false;
    }

    private int firstOut() {
        for (int sum = 0; sum < out.length; sum++) {
            if (out[sum] != 0) {
                return sum;
            }
        }
        return -1;
    }

    private static List<Integer> cellsOf(Sum sum) {
        List<Integer> all = new ArrayList<>(sum.parts());
        all.add(sum.total());
        return all;
    }

    /** What to hide for a count that is given away: the smallest that is shown, as near to it as there is one. */
    OptionalInt nextToHold(int cell) {
        BitSet reached = new BitSet();
        reached.set(cell);
        List<Integer> edge = List.of(cell);
        while (!edge.isEmpty()) {
            List<Integer> next = new ArrayList<>();
            edge.stream()
                    .flatMap(from -> sumsOf.get(from).stream())
                    .flatMap(sum -> cellsOf(sums.get(sum)).stream())
                    .filter(near -> !reached.get(near))
                    .forEach(near -> {
                        reached.set(near);
                        next.add(near);
                    });
            OptionalInt held = next.stream()
                    .filter(near -> cells.get(near).canBeHeld() && !seen.get(near).equals(Range.HIDDEN))
                    .min(Comparator.comparing(near -> cells.get(near).count()))
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
            if (held.isPresent()) {
                return held;
            }
            edge = next;
        }
        return OptionalInt.empty();
    }
}
