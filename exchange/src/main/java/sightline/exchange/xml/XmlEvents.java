package sightline.exchange.xml;

import javax.xml.stream.XMLStreamConstants;

/** Elements and texts of an XML message, one after the other. */
public interface XmlEvents {

    /** Goes on to the next element's beginning or end, or text, and says which, as in {@link XMLStreamConstants}. */
    int next();

    /** The name of the element that begins or ends here. */
    String name();

    /** The line that the element or text that is here begins on. */
    int line();

    /** The text that is here. */
    String text();

    /** The characters among which the text that is here stands, until one goes on. */
    char[] characters();

    /** Where among them it starts. */
    int start();

    /** How long it is. */
    int length();

    /** Whether the text that is here has nothing but blanks. */
    boolean isBlank();

    /** Passes over the element that begins here, with all that is in it. */
    void skip();
}
