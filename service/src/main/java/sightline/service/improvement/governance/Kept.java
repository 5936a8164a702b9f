package sightline.service.improvement.governance;

/** What became of something that somebody wanted to keep. */
public sealed interface Kept {

    /**
     * It is kept.
     *
     * @param id its number
     */
    record Done(long id) implements Kept {}

    /** Somebody else has saved it meanwhile. */
    record Overtaken() implements Kept {}

    /**
     * It can't be kept so.
     *
     * @param field of the form that can mend it
     * @param why and what to do
     */
    record Refused(String field, String why) implements Kept {}
}
