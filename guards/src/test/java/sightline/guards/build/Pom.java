package sightline.guards.build;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import sightline.guards.Repository;

/**
 * A build file, as written.
 *
 * @param name the folder of the module that it builds, or "." for the root
 */
record Pom(String name, Document document) {

    static Pom root() {
        return parse(".", Repository.text("pom.xml"));
    }

    static Pom module(String name) {
        return parse(name, Repository.text(name + "/pom.xml"));
    }

    /** The build files of every module that the root names, in its order. */
    static List<Pom> modules() {
        return root().texts("/project/modules/module").stream().map(Pom::module).toList();
    }

    static Pom parse(String name, String xml) {
        try {
            return new Pom(
                    name,
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(xml))));
        } catch (Exception e) {
            throw new IllegalArgumentException("%s/pom.xml can't be read.".formatted(name), e);
        }
    }

    /** The text of each element that an XPath finds. */
    List<String> texts(String path) {
        return nodes(path).map(Node::getTextContent).map(String::strip).toList();
    }

    /** The text of the one element that an XPath finds. */
    String text(String path) {
        List<String> texts = texts(path);
        if (texts.size() != 1) {
            throw new IllegalStateException("%s/pom.xml has %d of %s, not one.".formatted(name, texts.size(), path));
        }
        return texts.getFirst();
    }

    /** The elements that an XPath finds. */
    Stream<Node> nodes(String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(found::item);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** This build file as the build of one folder of Java, without modules. */
    String standingAlone() {
        Pom copy = new Pom(name, (Document) document.cloneNode(true));
        copy.nodes("/project/modules")
                .forEach(modules -> modules.getParentNode().removeChild(modules));
        copy.nodes("/project/packaging").forEach(packaging -> packaging.setTextContent("jar"));
        try {
            StringWriter xml = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(copy.document()), new StreamResult(xml));
            return xml.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
