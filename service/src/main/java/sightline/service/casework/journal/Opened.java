package sightline.service.casework.journal;

/** What became of a case that somebody wanted to open. */
public sealed interface Opened {

    /**
     * It is open.
     *
     * @param journey its key
     */
    record Saved(String journey) implements Opened {}

    /**
     * It can't be opened.
     *
     * @param why what stands against it, and what to do, in sentences
     */
    record Refused(String why) implements Opened {}
}
