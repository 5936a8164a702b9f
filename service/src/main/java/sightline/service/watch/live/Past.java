package sightline.service.watch.live;

/**
 * The new plans of a quarter that has ended.
 *
 * @param quarter which
 * @param onTime those on time, of all
 * @param isFew whether fewer than six were on time
 */
public record Past(Quarter quarter, Share onTime, boolean isFew) {

    /** In words: "44 of 56 (78.6%)", "fewer than 6 of 116", "not shown". */
    public String words() {
        if (onTime.percent().isPresent()) {
            return "%d of %d (%.1f%%)"
                    .formatted(
                            onTime.part().orElse(0),
                            onTime.whole().orElse(0),
                            onTime.percent().orElse(0));
        }
        return isFew && onTime.whole().isPresent()
                ? "fewer than 6 of %d".formatted(onTime.whole().getAsLong())
                : "not shown";
    }
}
