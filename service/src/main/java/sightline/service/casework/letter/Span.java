package sightline.service.casework.letter;

/** A run of a letter's text. */
public sealed interface Span {

    /** Words that are there. */
    record Words(String text) implements Span {}

    /**
     * Something that is missing.
     *
     * @param what it is
     * @param next what to do about it
     * @param href where to do it
     */
    record Gap(String what, String next, String href) implements Span {}
}
