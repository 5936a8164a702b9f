package sightline.journey.event;

/** What became of an event that was written down: it can be understood, or why not. */
public sealed interface Reading {

    /** It can be understood. */
    record Understood(Event event) implements Reading {}

    /**
     * It can't be.
     *
     * @param why what is wrong and what to write instead, a sentence with its full stop
     */
    record Refused(String why) implements Reading {}
}
