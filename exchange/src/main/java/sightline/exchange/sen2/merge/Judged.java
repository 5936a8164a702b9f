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
     * @param caseSays such as "Final plan issued on 2024-05-03"
     * @param returnSays what the return says instead
     */
    record Otherwise(String caseSays, String returnSays) implements Judged {}
}
