package sightline.service.review.sample;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a sample is drawn from, as far as scrutiny may know it.
 *
 * @param keys one a plan, sorted; they mean nothing on this side, and differ from sample to sample
 * @param leftOut what was left out before the draw
 */
public record Frame(List<String> keys, List<LeftOut> leftOut) {

    /** Frames and counts below this are not told, for they could give away a family. */
    public static final int FEWEST = 6;

    public Frame {
        keys = keys.stream().sorted().toList();
        leftOut = List.copyOf(leftOut);
    }

    /** The digest of the keys. */
    public String digest() {
        return Draw.digest(keys);
    }

    /**
     * Plans that were left out on one ground.
     *
     * @param ground why
     * @param plans how many; empty where they are one to five
     */
    public record LeftOut(Ground ground, OptionalInt plans) {

        /** Tells a count, unless it is small. */
        public static LeftOut of(Ground ground, int plans) {
            return new LeftOut(ground, plans == 0 || plans >= FEWEST ? OptionalInt.of(plans) : OptionalInt.empty());
        }

        /** In words: "12", "none" or "fewer than 6". */
        public String count() {
            return plans.isEmpty() ? "fewer than " + FEWEST : plans.getAsInt() == 0 ? "none" : "" + plans.getAsInt();
        }
    }
}
