package sightline.exchange.sen2.read;

/** How much of a thing a return may have. No real return comes near; beyond, it is made to exhaust the memory. */
final class Bounds {

    /** More people than England has plans. */
    static final int PERSONS = 750_000;

    /** Blocks in one person. */
    static final int SECTIONS = 5_000;

    /** Characters in one value. */
    static final int VALUE = 10_000;

    private Bounds() {}
}
