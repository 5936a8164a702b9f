package sightline.exchange.sen2.write;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Piece;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.xml.XmlText;

/** Writes a return, a person at a time. What the form of the year doesn't have is left out. */
public final class ReturnWriter implements AutoCloseable {

    private static final String INDENT = "  ";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Form form;
    private final XMLStreamWriter xml;
    private int persons;

    /**
     * Begins a return with its header.
     *
     * @param out where to; it is flushed and not closed
     * @param form the form of its year
     * @param header the header, with its two blocks
     */
    public ReturnWriter(OutputStream out, Form form, Section header) throws IOException {
        this.form = form;
        try {
            this.xml = new WstxOutputFactory().createXMLStreamWriter(out, UTF_8);
            xml.writeStartDocument(UTF_8, "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(Block.MESSAGE.element());
            write(header, 1);
            line(1);
            xml.writeStartElement(Block.PERSONS.element());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Writes the next person with all that stands in it. */
    public void person(Section person) throws IOException {
        persons++;
        try {
            write(person, 2);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** How many persons have been written. */
    public int persons() {
        return persons;
    }

    private void write(Section section, int depth) throws XMLStreamException {
        line(depth);
        xml.writeStartElement(section.block().element());
        for (Piece piece : form.pieces(section.block())) {
            switch (piece) {
                case Piece.Leaf leaf -> {
                    Optional<String> text = section.text(leaf.item());
                    if (text.isPresent()) {
                        line(depth + 1);
                        xml.writeStartElement(leaf.element());
                        xml.writeCharacters(XmlText.of(text.get()));
                        xml.writeEndElement();
                    }
                }
                case Piece.Part part -> {
                    List<Section> parts = section.all(part.block());
                    for (Section one : parts) {
                        write(one, depth + 1);
                    }
                }
            }
        }
        line(depth);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    /** Ends the return. */
    @Override
    public void close() throws IOException {
        try {
            line(1);
            xml.writeEndElement();
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
