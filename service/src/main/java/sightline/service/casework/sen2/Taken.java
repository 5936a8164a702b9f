package sightline.service.casework.sen2;

/** What became of a return that was handed in. */
public sealed interface Taken {

    /**
     * It was checked, and what was found is kept.
     *
     * @param id the upload's number
     */
    record Kept(long id) implements Taken {}

    /**
     * It is no return that can be checked; nothing is kept.
     *
     * @param words why, and what to do next
     */
    record Unfit(String words) implements Taken {}
}
