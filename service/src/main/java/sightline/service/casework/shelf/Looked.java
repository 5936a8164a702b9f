package sightline.service.casework.shelf;

/** What was found when a file was looked over. */
public sealed interface Looked {

    /**
     * It may be kept.
     *
     * @param name safe to store and to show
     * @param type the media type found from its bytes
     */
    record Fine(String name, String type) implements Looked {}

    /**
     * It may not be kept.
     *
     * @param words what is wrong and what to do, for the person who handed it in
     */
    record Unfit(String words) implements Looked {}
}
