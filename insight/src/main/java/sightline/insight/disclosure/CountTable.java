package sightline.insight.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table of counts of people with the sums that hold between them: months and their quarter, a part, the rest and the
 * whole. {@link #published} says what of each may be shown. Counts under 6 are hidden, and with them as many others as it
 * takes that each small count could be another: for each there is a whole other table that would look the very same.
 */
public final class CountTable {

    /** From here on a count is shown. */
    public static final int FLOOR = 6;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    /** How a count is meant to be shown. */
    enum Way {
        EXACT,
        ROUNDED,
        SECRET,
        KNOWN
    }

    /**
     * A cell.
     *
     * @param count what is counted
     * @param way how it is meant to be shown
     * @param known what is known of it already
     */
    record Cell(long count, Way way, Range known) {

        boolean isSmall() {
            return count < FLOOR;
        }

        boolean canBeHeld() {
            return way == Way.EXACT || way == Way.ROUNDED;
        }
    }

    /** A count that is meant to be shown as it is. */
    public int exact(long count) {
        return add(count, Way.EXACT, Range.HIDDEN);
    }

    /** A count that is meant to be shown rounded to the nearest five. */
    public int rounded(long count) {
        return add(count, Way.ROUNDED, Range.HIDDEN);
    }

    /** A count that is never shown, and must not be found out where it is small. */
    public int secret(long count) {
        return add(count, Way.SECRET, Range.HIDDEN);
    }

    /** A count that is shown elsewhere already, with what that tells of it. */
    public int known(long count, Range known) {
        if (!known.holds(count)) {
            throw new IllegalArgumentException("%d is not in %s".formatted(count, known));
        }
        return add(count, Way.KNOWN, known);
    }

    private int add(long count, Way way, Range known) {
        if (count < 0) {
            throw new IllegalArgumentException("a count of people is not below nought: " + count);
        }
        cells.add(new Cell(count, way, known));
        return cells.size() - 1;
    }

    /**
     * Says that one count is the sum of others.
     *
     * @throws IllegalArgumentException where it is not
     */
    public void sum(int total, int... parts) {
        long sum =
                Arrays.stream(parts).mapToLong(part -> cells.get(part).count()).sum();
        if (sum != cells.get(total).count()) {
            throw new IllegalArgumentException(
                    "%d is not the sum %d".formatted(cells.get(total).count(), sum));
        }
        sums.add(new Sum(total, Arrays.stream(parts).boxed().toList()));
    }

    /** What may be shown. */
    public Published published() {
        return safely().orElseThrow(() -> new IllegalStateException(
                "what is shown elsewhere gives a small count away; nothing is left here to hide"));
    }

    /**
     * What may be shown; empty where hiding all that is here doesn't prove that what is shown elsewhere keeps every small
     * count.
     */
    public Optional<Published> safely() {
        List<Range> seen = new ArrayList<>(cells.stream().map(CountTable::alone).toList());
        OtherTables others = new OtherTables(cells, sums, seen);
        for (int cell = 0; cell < cells.size(); cell++) {
            while (cells.get(cell).isSmall() && !others.differAt(cell)) {
                OptionalInt held = others.nextToHold(cell);
                if (held.isEmpty()) {
                    return Optional.empty();
                }
                seen.set(held.getAsInt(), Range.HIDDEN);
            }
        }
        return Optional.of(new Published(cells.stream().map(Cell::count).toList(), seen, sums));
    }

    /**
     * Takes in a table that is shown elsewhere, with its sums and what is seen of it.
     *
     * @return where its first cell stands here; the others follow in their order
     */
    public int take(Published shown) {
        int first = cells.size();
        for (int cell = 0; cell < shown.counts().size(); cell++) {
            known(shown.counts().get(cell), shown.seen().get(cell));
        }
        shown.sums()
                .forEach(sum -> sum(
                        first + sum.total(),
                        sum.parts().stream().mapToInt(part -> first + part).toArray()));
        return first;
    }

    /** What only hiding small counts would show; others can be worked out from it. */
    Published withoutHolding() {
        return new Published(
                cells.stream().map(Cell::count).toList(),
                cells.stream().map(CountTable::alone).toList(),
                sums);
    }

    private static Range alone(Cell cell) {
        return switch (cell.way()) {
            case KNOWN -> cell.known();
            case SECRET -> Range.HIDDEN;
            case EXACT -> cell.isSmall() ? Range.HIDDEN : Range.exactly(cell.count());
            case ROUNDED -> cell.isSmall() ? Range.HIDDEN : Range.around(cell.count());
        };
    }
}
