package sightline.exchange.sen2;

import java.util.ArrayList;
import java.util.List;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Piece;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.read.Fault;
import sightline.exchange.sen2.read.Hearer;
import sightline.exchange.xml.XmlText;

/** Keeps what a return says. */
public final class Told implements Hearer {

    private final List<Section> headers = new ArrayList<>();
    private final List<Section> persons = new ArrayList<>();

    @Override
    public void header(Section header) {
        headers.add(header);
    }

    @Override
    public void person(int index, Section person) {
        persons.add(person);
    }

    @Override
    public void fault(Fault fault) {
        // others look at what doesn't fit
    }

    /** The header. */
    public Section header() {
        return headers.getFirst();
    }

    /** The persons, in their order. */
    public List<Section> persons() {
        return persons;
    }

    /** Everything that was said, a line an element, in the order of the form. */
    public List<String> lines(Form form) {
        List<String> lines = new ArrayList<>();
        headers.forEach(header -> put(lines, header, form));
        persons.forEach(person -> put(lines, person, form));
        return lines;
    }

    private static void put(List<String> lines, Section section, Form form) {
        lines.add("<" + section.block().element());
        for (Piece piece : form.pieces(section.block())) {
            switch (piece) {
                case Piece.Leaf leaf ->
                    section.text(leaf.item())
                            .map(text -> XmlText.of(text).strip())
                            .filter(text -> !text.isEmpty())
                            .ifPresent(text -> lines.add(leaf.element() + "=" + text));
                case Piece.Part part -> section.all(part.block()).forEach(one -> put(lines, one, form));
            }
        }
        lines.add(">");
    }
}
