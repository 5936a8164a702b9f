package sightline.exchange.sen2.read;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import sightline.exchange.sen2.form.Piece;
import sightline.exchange.xml.XmlEvents;
import sightline.exchange.xml.XmlRefusal;

/** Reads the value of an element that holds nothing but text. */
final class LeafText {

    private final XmlEvents xml;
    private final XmlRefusal refusal;
    private final KnownValues known = new KnownValues();

    LeafText(XmlEvents xml, XmlRefusal refusal) {
        this.xml = xml;
        this.refusal = refusal;
    }

    /**
     * What stands up to the end of the element that begins here.
     *
     * @param leaf which item it is
     * @param stranger hears the name of each element that stands in it and is passed over
     */
    KnownValues.Known read(Piece.Leaf leaf, Consumer<String> stranger) {
        int event = xml.next();
        if (event == XMLStreamConstants.CHARACTERS) {
            KnownValues.Known value = known.of(leaf, xml);
            event = xml.next();
            return event == XMLStreamConstants.END_ELEMENT ? value : rest(leaf, value.text(), event, stranger);
        }
        return event == XMLStreamConstants.END_ELEMENT ? KnownValues.NONE : rest(leaf, "", event, stranger);
    }

    /** Text in several pieces. */
    private KnownValues.Known rest(Piece.Leaf leaf, String begun, int first, Consumer<String> stranger) {
        StringBuilder text = new StringBuilder(begun);
        for (int event = first; event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                stranger.accept(xml.name());
                xml.skip();
            } else {
                text.append(xml.text());
                if (text.length() > Bounds.VALUE) {
                    throw refusal.tooMuch(xml.line(), "a value of more than ten thousand characters");
                }
            }
        }
        return KnownValues.made(leaf, text.toString());
    }
}
