package sightline.exchange.sen2.read;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;

/** Reads the value of an element that holds nothing but text. */
final class LeafText {

    private final XmlStream xml;
    private final Refusal refusal;

    LeafText(XmlStream xml, Refusal refusal) {
        this.xml = xml;
        this.refusal = refusal;
    }

    /**
     * The text up to the end of the element that begins here, without the blanks around it.
     *
     * @param stranger hears the name of each element that stands in it and is passed over
     */
    String read(Consumer<String> stranger) {
        String text = "";
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                stranger.accept(xml.name());
                xml.skip();
            } else {
                text = text.isEmpty() ? xml.text() : text.concat(xml.text());
                if (text.length() > Bounds.VALUE) {
                    throw refusal.tooMuch(xml.line(), "a value of more than ten thousand characters");
                }
            }
        }
        return text.strip();
    }
}
