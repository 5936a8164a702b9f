package sightline.exchange.xml;

/** How much of a thing a message in XML may have. No real one comes near; beyond, it is made to exhaust the memory. */
final class XmlBounds {

    /** Characters without the end of a tag. */
    static final int STRETCH = 1_000_000;

    /** Elements in each other. */
    static final int DEPTH = 64;

    /** Attributes of one element. */
    static final int ATTRIBUTES = 32;

    /** Characters of one attribute. */
    static final int ATTRIBUTE = 4_096;

    /** Different names that are none of the form's. */
    static final int NAMES = 1_000;

    private XmlBounds() {}
}
