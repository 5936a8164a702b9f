package sightline.exchange.sen2.read;

/** How much of a thing a return may have. No real return comes near; beyond, it is made to exhaust the memory. */
final class Bounds {

    /** More people than England has plans. */
    static final int PERSONS = 750_000;

    /** Blocks in one person. */
    static final int SECTIONS = 5_000;

    /** Characters in one value. */
    static final int VALUE = 10_000;

    /** Characters without the end of a tag. */
    static final int STRETCH = 1_000_000;

    /** Elements in each other. */
    static final int DEPTH = 64;

    /** Attributes of one element. */
    static final int ATTRIBUTES = 32;

    /** Characters of one attribute. */
    static final int ATTRIBUTE = 4_096;

    /** Different names that the form doesn't know. */
    static final int NAMES = 1_000;

    private Bounds() {}
}
