package sightline.service.improvement.merge;

/** What became of a decision. */
sealed interface Merged {

    /** It is kept. */
    record Done() implements Merged {}

    /**
     * It can't be kept.
     *
     * @param why and what to do
     */
    record Refused(String why) implements Merged {}
}
