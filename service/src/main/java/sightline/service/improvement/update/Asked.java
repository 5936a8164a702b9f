package sightline.service.improvement.update;

import sightline.service.improvement.mail.Sending;
import sightline.service.improvement.plan.Planned;

/** What became of asking for an update. */
sealed interface Asked {

    /** The action that was asked about. */
    Planned planned();

    /**
     * The question went.
     *
     * @param way on which
     */
    record Sent(Planned planned, Sending.Way way) implements Asked {}

    /**
     * It is to be sent by hand.
     *
     * @param address the link, known only here and now
     * @param why it did not go by itself
     */
    record ByHand(Planned planned, String address, String why) implements Asked {}

    /** There is nothing to ask: somebody is asked already, no post owns the action, or it is done. */
    record Nothing(Planned planned, String why) implements Asked {}
}
