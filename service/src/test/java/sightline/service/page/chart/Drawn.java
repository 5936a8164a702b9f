package sightline.service.page.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A drawing, read back by the JDK's own parser. */
record Drawn(Element root) {

    /** Where some words stand, judged from the widths of their letters. */
    record Words(String text, double left, double top, double right, double bottom) {

        boolean touches(Words other) {
            return left < other.right - 0.5
                    && other.left < right - 0.5
                    && top < other.bottom - 0.5
                    && other.top < bottom - 0.5;
        }
    }

    static Drawn of(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            return new Drawn(document.getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    List<Element> elements() {
        List<Element> all = new ArrayList<>(List.of(root));
        var nodes = root.getElementsByTagName("*");
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    List<Element> withClass(String css) {
        return elements().stream().filter(hasClass(css)).toList();
    }

    private static Predicate<Element> hasClass(String css) {
        return e -> List.of(e.getAttribute("class").split(" ")).contains(css);
    }

    List<Element> named(String name) {
        return elements().stream().filter(e -> e.getTagName().equals(name)).toList();
    }

    List<String> written() {
        return named("text").stream().map(Element::getTextContent).toList();
    }

    double width() {
        return Double.parseDouble(root.getAttribute("viewBox").split(" ")[2]);
    }

    double height() {
        return Double.parseDouble(root.getAttribute("viewBox").split(" ")[3]);
    }

    List<Words> words() {
        return named("text").stream().map(Drawn::place).toList();
    }

    private static Words place(Element text) {
        boolean strong = text.getAttribute("font-weight").equals("bold");
        double bold = strong
                ? 0
                : TextWidth.of(strongPart(text), Lettering.SIZE, true)
                        - TextWidth.of(strongPart(text), Lettering.SIZE, false);
        double wide = TextWidth.of(text.getTextContent(), Lettering.SIZE, strong) + bold;
        double x = Double.parseDouble(text.getAttribute("x"));
        double y = Double.parseDouble(text.getAttribute("y"));
        double left = switch (text.getAttribute("text-anchor")) {
            case "middle" -> x - wide / 2;
            case "end" -> x - wide;
            default -> x;
        };
        return new Words(text.getTextContent(), left, y - 12, left + wide, y + 3.5);
    }

    private static String strongPart(Element text) {
        var spans = text.getElementsByTagName("tspan");
        return spans.getLength() == 0 ? "" : spans.item(0).getTextContent();
    }
}
