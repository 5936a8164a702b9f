package sightline.service.improvement.stage;

/** What became of a move. */
public sealed interface Moved {

    /** It is made. */
    record Done() implements Moved {}

    /** It is not made: somebody else has moved the action meanwhile. */
    record Overtaken() implements Moved {}

    /**
     * It may not be made.
     *
     * @param field of the form that can mend it
     * @param why and what to do
     */
    record Refused(String field, String why) implements Moved {}

    /** There is no such action, or it went into another. */
    record Nowhere() implements Moved {}
}
