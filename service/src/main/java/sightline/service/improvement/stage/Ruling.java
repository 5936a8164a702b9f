package sightline.service.improvement.stage;

/** Whether a move may be made. */
public sealed interface Ruling {

    /** It may. */
    record May() implements Ruling {}

    /**
     * It may not.
     *
     * @param field of the form that can mend it
     * @param why and what to do
     */
    record MayNot(String field, String why) implements Ruling {}
}
