package sightline.papers.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a drawing may hold: lines, shapes and letters, and nothing that acts or is fetched. */
final class Svg {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "<\\s*(script|foreignObject|style|image|iframe|audio|video|animate\\w*|set|handler|!DOCTYPE|!ENTITY|\\?)\\b?"
                    + "|\\son\\w+\\s*=|\\sstyle\\s*=|(xlink:)?href\\s*=\\s*[\"'](?!#)|url\\(\\s*[\"']?(?!#)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*\"([^\"]*)\"");

    private Svg() {}

    static List<String> faults(Picture picture) {
        if (FORBIDDEN.matcher(picture.svg()).find()) {
            return List.of("The drawing of %s holds something that acts, has a style or is fetched from elsewhere."
                    .formatted(picture.id()));
        }
        return isOneDrawing(picture.svg())
                ? List.of()
                : List.of("The drawing of %s isn't one whole svg element.".formatted(picture.id()));
    }

    /** Every id inside the drawing. */
    static List<String> ids(String svg) {
        return ID.matcher(svg).results().map(found -> found.group(1)).toList();
    }

    private static boolean isOneDrawing(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            String name = builder.parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement()
                    .getLocalName();
            return name.equals("svg");
        } catch (SAXException notXml) {
            return false;
        } catch (ParserConfigurationException | IOException fault) {
            throw new IllegalStateException("The JDK's own reader of XML could not be set up.", fault);
        }
    }
}
