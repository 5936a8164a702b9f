package sightline.exchange.sen2.read;

import java.io.InputStream;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Piece;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.xml.XmlAhead;
import sightline.exchange.xml.XmlEvents;
import sightline.exchange.xml.XmlRefusal;

/** Reads a return as a stream: one person at a time is kept, whatever the length of the file. */
public final class ReturnReader {

    private static final String UNKNOWN = "X1";
    private static final String WRONG_VALUE = "X2";

    private final Form form;
    private final Hearer hearer;
    private final XmlEvents xml;
    private final XmlRefusal refusal;
    private final LeafText leaves;
    private boolean headed;
    private int person;
    private int request;
    private int sections;
    private boolean inPerson;
    private boolean inRequest;

    private ReturnReader(XmlEvents xml, XmlRefusal refusal, Form form, Hearer hearer) {
        this.form = form;
        this.hearer = hearer;
        this.refusal = refusal;
        this.xml = xml;
        this.leaves = new LeafText(xml, refusal);
    }

    /**
     * Reads a return from its first byte to its last.
     *
     * @param in its bytes, UTF-8 without a byte order mark; they are not closed
     * @param title what it goes by in messages
     * @param form the form it is to have
     * @param hearer hears what it says
     * @return how many persons it has
     * @throws UnusableInput if it is no whole SEN2 message, or made to exhaust the memory
     */
    public static int read(InputStream in, String title, Form form, Hearer hearer) {
        XmlRefusal refusal = new XmlRefusal(
                title, "SEN2 message", "a return whose outermost element is Message, with Header and Persons in it");
        try (XmlAhead xml = new XmlAhead(in, refusal)) {
            return new ReturnReader(xml, refusal, form, hearer).message();
        }
    }

    private int message() {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // before the outermost element
        }
        if (!xml.name().equals(Block.MESSAGE.element())) {
            throw refusal.anotherKind(shortened(xml.name()));
        }
        Section message = section(Block.MESSAGE);
        if (!headed && !message.part(Block.PERSONS).exists()) {
            throw refusal.anotherKind("a Message with neither Header nor Persons");
        }
        if (person == 0) {
            head(Section.absent(Block.HEADER, message.line()));
            fault(UNKNOWN, "Persons", message.line(), "The return has no Person. Put at least one in.");
        }
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            // behind the outermost element
        }
        return person;
    }

    private Section section(Block block) {
        Section made = Section.at(block, xml.line());
        sections++;
        if (sections > Bounds.SECTIONS) {
            throw refusal.tooMuch(made.line(), "thousands of blocks in one person");
        }
        Sequence sequence = new Sequence();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                piece(made, sequence);
            } else if (!xml.isBlank()) {
                fault(
                        UNKNOWN,
                        block.element(),
                        xml.line(),
                        "Text stands between the elements of %s. Take it out.".formatted(block.element()));
            }
        }
        return made;
    }

    private void piece(Section made, Sequence sequence) {
        Piece piece = form.piece(made.block(), xml.name(), sequence.place()).orElse(null);
        int line = xml.line();
        if (piece == null) {
            String name = shortened(xml.name());
            fault(
                    UNKNOWN,
                    name,
                    line,
                    "%s is no element of %s in the return of %d. Take it out, or write its name as the guide does."
                            .formatted(
                                    name, made.block().element(), form.survey().year()));
            xml.skip();
            return;
        }
        switch (sequence.take(piece)) {
            case REPEATED -> {
                fault(
                        UNKNOWN,
                        piece.element(),
                        line,
                        "%s stands twice in one %s. Leave one of them."
                                .formatted(piece.element(), made.block().element()));
                xml.skip();
                return;
            }
            case OUT_OF_ORDER ->
                fault(
                        UNKNOWN,
                        piece.element(),
                        line,
                        "%s stands too late in its %s. Put the elements in the order of the guide."
                                .formatted(piece.element(), made.block().element()));
            case IN_ORDER -> {
                // as it should be
            }
        }
        if (piece instanceof Piece.Leaf leaf) {
            leaf(made, leaf, line);
        } else if (piece instanceof Piece.Part part) {
            part(made, part.block());
        }
    }

    private void leaf(Section made, Piece.Leaf leaf, int line) {
        KnownValues.Known known = leaves.read(
                leaf,
                child -> fault(
                        UNKNOWN,
                        shortened(child),
                        line,
                        "An element stands inside %s, which only has a value. Take it out.".formatted(leaf.element())));
        if (!known.fits() && leaf.saidBy().equals(WRONG_VALUE)) {
            fault(
                    WRONG_VALUE,
                    leaf.element(),
                    line,
                    "%s is \"%s\". Write %s."
                            .formatted(
                                    leaf.element(),
                                    shortened(known.text().strip()),
                                    leaf.values().wanted()));
        }
        if (known.there()) {
            made.put(leaf.item(), known.value(), line);
        }
    }

    private void part(Section made, Block block) {
        switch (block) {
            case HEADER -> head(section(block));
            case PERSONS -> {
                head(Section.absent(Block.HEADER, made.line()));
                made.put(Section.at(block, xml.line()));
                section(block);
            }
            case PERSON -> person();
            case REQUESTS -> {
                request++;
                inRequest = true;
                made.put(section(block));
                inRequest = false;
            }
            default -> made.put(section(block));
        }
    }

    private void person() {
        person++;
        if (person > Bounds.PERSONS) {
            throw refusal.tooMuch(xml.line(), "more persons than England has plans");
        }
        request = 0;
        sections = 0;
        inPerson = true;
        Section one = section(Block.PERSON);
        hearer.person(person, one);
        inPerson = false;
    }

    private void head(Section header) {
        if (!headed) {
            headed = true;
            hearer.header(header);
        }
    }

    private void fault(String rule, String element, int line, String message) {
        hearer.fault(new Fault(
                rule,
                inPerson ? OptionalInt.of(person) : OptionalInt.empty(),
                inRequest ? OptionalInt.of(request) : OptionalInt.empty(),
                element,
                line,
                message));
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= 40 ? plain : plain.substring(0, 40) + "…";
    }
}
