package sightline.service.watch.figures;

/**
 * What an import did to the shelf, in rows.
 *
 * @param added rows that were not there before
 * @param changed rows that said something else before
 * @param unchanged rows that were there already, just so
 */
public record Change(long added, long changed, long unchanged) {

    /** Nothing happened yet. */
    public static final Change NONE = new Change(0, 0, 0);

    /** Both changes together. */
    public Change and(Change other) {
        return new Change(added + other.added, changed + other.changed, unchanged + other.unchanged);
    }

    /** Whether the shelf looks different from before. */
    public boolean isVisible() {
        return added + changed > 0;
    }
}
