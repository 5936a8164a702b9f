package sightline.exchange.xml;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** Names that nobody knows. The parser keeps names as long as it reads, so their number has a bound. */
final class Strangers {

    private final Set<String> names = new HashSet<>();

    /** Takes a name. */
    void take(String name, XmlEvents xml, XmlRefusal refusal) {
        if (names.add(name) && names.size() > XmlBounds.NAMES) {
            throw refusal.tooMuch(xml.line(), "thousands of unknown names");
        }
    }

    /** Passes over the element that begins here, with all that is in it. */
    void pass(XmlEvents xml, XmlRefusal refusal) {
        int depth = 1;
        take(xml.name(), xml, refusal);
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                take(xml.name(), xml, refusal);
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
