package sightline.service.improvement.shown;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What became of recommendations as a feed (RFC 4287): one entry a recommendation, what changed last comes first. */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 200;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final String site;

    private AtomFeed(String site) throws XMLStreamException {
        this.site = site;
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /**
     * The feed.
     *
     * @param lines that everybody may see
     * @param site its address, without a stroke at the end
     * @param today for a feed in which nothing has happened yet
     */
    static String of(List<Line> lines, String site, LocalDate today) {
        try {
            AtomFeed feed = new AtomFeed(site);
            feed.write(
                    lines.stream()
                            .sorted(Comparator.comparing((Line line) -> Changed.last(line.chain()))
                                    .reversed())
                            .limit(MOST)
                            .toList(),
                    today);
            return feed.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the feed can't be written", e);
        }
    }

    private void write(List<Line> lines, LocalDate today) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", StableId.ofFeed(site));
        element("title", "What became of recommendations");
        element(
                "updated",
                moment(lines.isEmpty() ? today : Changed.last(lines.getFirst().chain())));
        link("self", site + "/recommendations.atom");
        link("alternate", site + "/recommendations");
        author("Sightline");
        for (Line line : lines) {
            entry(line);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Line line) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", StableId.of(line.chain()));
        element(
                "title",
                "%s of “%s”"
                        .formatted(
                                line.chain().recommendation().name(),
                                line.chain().origin().title()));
        element("updated", moment(Changed.last(line.chain())));
        element("published", moment(line.chain().origin().day()));
        link("alternate", site + line.path());
        author(line.chain().origin().body());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", line.standing().name());
        xml.writeAttribute("label", line.standing().words());
        element("summary", summary(line));
        xml.writeEndElement();
    }

    private static String summary(Line line) {
        return "%s How it stands: %s. Answer: %s.%s"
                .formatted(
                        line.chain().recommendation().words(),
                        line.standing().words(),
                        line.answer(),
                        line.late().map(late -> " " + late + ".").orElse(""));
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Plain.xml(words));
        xml.writeEndElement();
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
