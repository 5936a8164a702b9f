package sightline.service.casework.journal;

import java.util.List;

/** What became of an event that somebody wanted to write down. */
public sealed interface Recorded {

    /** It is written. */
    record Saved(int number) implements Recorded {}

    /**
     * It can't be written.
     *
     * @param why what stands against it, and what to do, in sentences
     */
    record Refused(String why) implements Recorded {}

    /**
     * Somebody else wrote first. Nothing is lost: what was typed can be sent again once both were seen.
     *
     * @param since what they wrote, in the order of writing
     */
    record Overtaken(List<Written> since) implements Recorded {}

    /** There is no such journey for this desk. */
    record Nowhere() implements Recorded {}
}
