package sightline.insight.live;

import sightline.insight.indicator.Indicator;

/**
 * An indicator that can be counted from events.
 *
 * @param definition what it is, with its source
 * @param counting how a journey counts in it
 */
public record LiveIndicator(Indicator definition, Counting counting) {

    /** How one journey counts. */
    interface Counting {
        void count(Seen seen, Tally tally);
    }

    /** Its stable name. */
    public String id() {
        return definition.id();
    }
}
