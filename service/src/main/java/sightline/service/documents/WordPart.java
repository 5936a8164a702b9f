package sightline.service.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one XML part of a Word document from front to back; no entity is ever resolved. */
final class WordPart {

    private static final XMLInputFactory XML = factory();

    private WordPart() {}

    /** What the document says its parts are; what can't be read is left out, and found wrong by {@link #check}. */
    static ContentTypes contentTypes(ZipFile zip) throws IOException {
        Map<String, String> endings = new HashMap<>();
        Map<String, String> parts = new HashMap<>();
        ZipEntry entry = zip.getEntry(ContentTypes.PART);
        if (entry != null) {
            read(zip, entry, (element, xml) -> {
                String type = value(xml, "ContentType");
                switch (element) {
                    case "Default" -> endings.put(value(xml, "Extension"), type);
                    case "Override" -> parts.put(value(xml, "PartName").replaceFirst("^/", ""), type);
                    default -> {}
                }
                return Optional.empty();
            });
        }
        return new ContentTypes(endings, parts);
    }

    /** Refuses a part that holds entities, fetches from elsewhere, or names an object as another part. */
    static Optional<Refused> check(ZipFile zip, ZipEntry part) throws IOException {
        WordFields fields = new WordFields();
        return read(
                        zip,
                        part,
                        (element, xml) -> element.equals("Relationship")
                                ? Relationship.check(value(xml, "Type"), value(xml, "Target"), value(xml, "TargetMode"))
                                : fields.see(element, xml))
                .or(fields::refusal);
    }

    /** Looks at an element as it begins; may read its text. */
    private interface Eye {
        Optional<Refused> see(String element, XMLStreamReader xml) throws XMLStreamException;
    }

    private static Optional<Refused> read(ZipFile zip, ZipEntry part, Eye eye) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    return Optional.of(Reason.ENTITIES.because());
                }
                Optional<Refused> refused =
                        event == XMLStreamConstants.START_ELEMENT ? eye.see(xml.getLocalName(), xml) : Optional.empty();
                if (refused.isPresent()) {
                    return refused;
                }
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            return Optional.of(Reason.DAMAGED.because("a part of it is no XML"));
        }
    }

    /** An attribute by its local name, in small letters; empty where it is not there. */
    static String value(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
