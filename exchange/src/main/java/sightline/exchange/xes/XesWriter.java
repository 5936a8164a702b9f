package sightline.exchange.xes;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import sightline.exchange.xml.XmlText;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;

/**
 * Writes journeys as XES (IEEE 1849-2016): a trace a journey, an event an event. Days have no time of day here, so each
 * stands at midnight; the order of one day is that of the trace.
 */
public final class XesWriter implements AutoCloseable {

    /** The trace's attribute that says whose authority it is. */
    static final String AUTHORITY = "authority";

    /** The trace's attribute that says whose journey it is. */
    static final String PERSON = "person";

    static final String NAME = "concept:name";
    static final String TIME = "time:timestamp";

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String STRING = "string";
    private static final String MIDNIGHT = "T00:00:00.000+00:00";

    private final XMLStreamWriter xml;
    private long events;

    /**
     * Begins a log.
     *
     * @param out where to; it is flushed and not closed
     */
    public XesWriter(OutputStream out) throws IOException {
        try {
            xml = new WstxOutputFactory().createXMLStreamWriter(out, UTF_8);
            xml.writeStartDocument(UTF_8, "1.0");
            line(0);
            xml.writeStartElement("log");
            xml.writeAttribute("xes.version", "1849-2016");
            xml.writeAttribute("xes.features", "");
            xml.writeDefaultNamespace("http://www.xes-standard.org/");
            extension("Concept", "concept");
            extension("Time", "time");
            global("trace", List.of(List.of(STRING, NAME, "")));
            global("event", List.of(List.of(STRING, NAME, ""), List.of("date", TIME, "1970-01-01" + MIDNIGHT)));
            line(1);
            xml.writeEmptyElement("classifier");
            xml.writeAttribute("name", "Event name");
            xml.writeAttribute("keys", NAME);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void extension(String name, String prefix) throws XMLStreamException {
        line(1);
        xml.writeEmptyElement("extension");
        xml.writeAttribute("name", name);
        xml.writeAttribute("prefix", prefix);
        xml.writeAttribute("uri", "http://www.xes-standard.org/%s.xesext".formatted(prefix));
    }

    private void global(String scope, List<List<String>> attributes) throws XMLStreamException {
        line(1);
        xml.writeStartElement("global");
        xml.writeAttribute("scope", scope);
        for (List<String> one : attributes) {
            attribute(2, one.get(0), one.get(1), one.get(2));
        }
        line(1);
        xml.writeEndElement();
    }

    /** Writes a journey. */
    public void write(Journey journey) throws IOException {
        try {
            line(1);
            xml.writeStartElement("trace");
            attribute(2, STRING, NAME, journey.id().journey());
            attribute(2, STRING, AUTHORITY, journey.id().authority());
            attribute(2, STRING, PERSON, journey.id().person());
            for (Event event : journey.events()) {
                write(event);
            }
            line(1);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(Event event) throws XMLStreamException {
        events++;
        line(2);
        xml.writeStartElement("event");
        attribute(3, STRING, NAME, event.name().written());
        attribute(3, "date", TIME, event.date() + MIDNIGHT);
        for (String key : event.at().detail().keys()) {
            attribute(3, STRING, key, event.at().detail().value(key).orElse(""));
        }
        line(2);
        xml.writeEndElement();
    }

    private void attribute(int depth, String type, String key, String value) throws XMLStreamException {
        line(depth);
        xml.writeEmptyElement(type);
        xml.writeAttribute("key", key);
        xml.writeAttribute("value", XmlText.of(value));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** How many events have been written. */
    public long events() {
        return events;
    }

    /** Ends the log. */
    @Override
    public void close() throws IOException {
        try {
            line(0);
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
