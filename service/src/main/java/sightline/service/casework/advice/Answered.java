package sightline.service.casework.advice;

/** What became of something that an adviser wanted to write into a case. */
public sealed interface Answered {

    /** It is written. */
    record Done() implements Answered {}

    /**
     * It can't be written.
     *
     * @param why in a sentence
     */
    record Refused(String why) implements Answered {}

    /** The organisation was not asked for this. */
    record NotAsked() implements Answered {}
}
