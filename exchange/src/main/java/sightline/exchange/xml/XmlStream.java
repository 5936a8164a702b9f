package sightline.exchange.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML as a stream of elements and texts: strictly UTF-8, without document types, outside entities, or endless things. */
public final class XmlStream implements XmlEvents {

    private static final int BUFFER = 16_000;
    private static final WstxInputFactory XML = hardened();
    private static final Set<String> UTF_8 = Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII");

    private final XMLStreamReader xml;
    private final XmlRefusal refusal;
    private final Strangers strangers = new Strangers();
    private int instructions;

    /**
     * @param in the bytes
     * @param refusal how it is told that they can't be used
     */
    public XmlStream(InputStream in, XmlRefusal refusal) {
        this.refusal = refusal;
        try {
            this.xml = XML.createXMLStreamReader(new StrictBytes(in), StandardCharsets.UTF_8.name());
        } catch (XMLStreamException | WstxLazyException e) {
            throw refusal.of(e, 1);
        }
        String declared = xml.getCharacterEncodingScheme();
        if (declared != null && !UTF_8.contains(declared.toUpperCase(Locale.ROOT))) {
            throw refusal.encoding();
        }
    }

    private static WstxInputFactory hardened() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, BUFFER);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, XmlBounds.DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, XmlBounds.ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, XmlBounds.ATTRIBUTE);
        return factory;
    }

    /** The next element's beginning or end, or text; comments and the like are passed over. */
    @Override
    public int next() {
        try {
            while (true) {
                int event = xml.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        attributes();
                        return event;
                    }
                    case XMLStreamConstants.DTD -> throw refusal.documentType();
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
                    case XMLStreamConstants.COMMENT -> {
                        // says nothing about anybody
                    }
                    default -> {
                        return event;
                    }
                }
            }
        } catch (XMLStreamException | WstxLazyException e) {
            throw refusal.of(e, line());
        }
    }

    @Override
    public String name() {
        return xml.getLocalName();
    }

    @Override
    public int line() {
        return xml.getLocation().getLineNumber();
    }

    /** The value of an attribute of the element that begins here; empty where it has none of that name. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    @Override
    public String text() {
        try {
            return xml.getText();
        } catch (WstxLazyException e) {
            throw refusal.of(e, line());
        }
    }

    @Override
    public char[] characters() {
        try {
            return xml.getTextCharacters();
        } catch (WstxLazyException e) {
            throw refusal.of(e, line());
        }
    }

    @Override
    public int start() {
        return xml.getTextStart();
    }

    @Override
    public int length() {
        return xml.getTextLength();
    }

    @Override
    public boolean isBlank() {
        try {
            return xml.isWhiteSpace();
        } catch (WstxLazyException e) {
            throw refusal.of(e, line());
        }
    }

    @Override
    public void skip() {
        strangers.pass(this, refusal);
    }

    private void attributes() {
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            strangers.take(xml.getAttributeLocalName(i), this, refusal);
        }
    }

    private void instruction() {
        instructions++;
        if (instructions > XmlBounds.NAMES) {
            throw refusal.tooMuch(line(), "thousands of processing instructions");
        }
    }
}
