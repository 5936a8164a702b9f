package sightline.papers.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of a Word file that are the same for every report: its styles and the mark of its lists. */
final class Parts {

    private Parts() {}

    static void add(XWPFDocument document) {
        try (InputStream styles = open("styles.xml");
                InputStream numbering = open("numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("Our own styles can't be read.", e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Parts.class.getResourceAsStream(name));
    }
}
