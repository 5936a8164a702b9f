package sightline.insight.disclosure;

import java.util.List;

/**
 * One count is the sum of others. Everybody knows this, for the words beside the counts say it.
 *
 * @param total the cell of the sum
 * @param parts the cells that it is the sum of
 */
public record Sum(int total, List<Integer> parts) {

    public Sum {
        parts = List.copyOf(parts);
    }

    /** By how much the sum is out when a cell grows by one: 1 for the total, -1 for a part, 0 for any other. */
    int weight(int cell) {
        return cell == total ? 1 : parts.contains(cell) ? -1 : 0;
    }
}
