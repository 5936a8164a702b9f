package sightline.exchange.sen2.merge;

import sightline.insight.exemplar.LogEvent;

/** What becomes of an event of a return beside what is written down of the case. */
public sealed interface Judged {

    /** The case doesn't have it. */
    record New(LogEvent event) implements Judged {}

    /** The case has it. */
    record There() implements Judged {}

    /** The case doesn't have it, and the return doesn't tell its day. */
    record Guessed() implements Judged {}

    /**
     * The case tells it differently. The case stands.
     *
     * @param written what the case says
     * @param told what the return says instead
     * @param key in which part of the detail they differ; blank where it is the day, or what happened
     */
    record Otherwise(LogEvent written, LogEvent told, String key) implements Judged {}
}
