package sightline.service.review.theme;

import java.util.List;
import sightline.service.review.search.Passage;

/**
 * A theme as its page shows it.
 *
 * @param id its number
 * @param name as people read it
 * @param state PROPOSED, ACCEPTED or REFUSED
 * @param items how many usable items belong to it, or would
 * @param families how many of those come from families and young people
 * @param findings how many findings stand under it
 * @param version grows with every change
 * @param samples a few passages of a proposed one
 */
public record ThemeRow(
        long id, String name, State state, int items, int families, int findings, long version, List<Passage> samples) {

    /** What became of a theme. */
    public enum State {
        PROPOSED,
        ACCEPTED,
        REFUSED
    }

    /** How many items, and from whom. */
    public String count() {
        String all = items == 1 ? "1 item" : items + " items";
        return items == 0
                ? "No items."
                : "%s, %s from families and young people."
                        .formatted(all, families == 0 ? "none" : String.valueOf(families));
    }

    ThemeRow with(List<Passage> passages) {
        return new ThemeRow(id, name, state, items, families, findings, version, passages);
    }
}
