package sightline.papers.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads a page of the web as its reader sees it: without scripts, styles and what is hidden in its head. */
final class Html {

    private static final Set<String> CELLS = Set.of("td", "th", "dt");

    /** Blocks that don't end a paragraph: they stand in a row, see {@link #CELLS}. */
    private static final Set<String> IN_A_ROW = Set.of("td", "th");

    private Html() {}

    static PaperText read(byte[] content) {
        return read(content, false);
    }

    /** With the labels of its lists and the levels of its headings. */
    static PaperText laidOut(byte[] content) {
        return read(content, true);
    }

    private static PaperText read(byte[] content, boolean laidOut) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(content), null, "");
            page.select("script, style, template, noscript, svg, iframe, object, [hidden]")
                    .remove();
            if (laidOut) {
                HtmlLabels.into(page.body());
            }
            Gatherer gatherer = new Gatherer();
            page.body().traverse(gatherer);
            gatherer.end();
            return gatherer.lines.read();
        } catch (IOException e) {
            return Limits.damaged("a web page");
        }
    }

    private static final class Gatherer implements NodeVisitor {

        private final Lines lines = new Lines();
        private final StringBuilder line = new StringBuilder();

        /** How many cells of tables are open. */
        private int cells;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (ends(element)) {
                    end();
                }
                cells += IN_A_ROW.contains(element.normalName()) ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                cells -= IN_A_ROW.contains(element.normalName()) ? 1 : 0;
                if (CELLS.contains(element.normalName())) {
                    line.append('\t');
                } else if (ends(element)) {
                    end();
                }
            }
        }

        /** Text inside a cell stays in its row, even where the cell holds paragraphs. */
        private boolean ends(Element element) {
            return (element.isBlock() || element.normalName().equals("br"))
                    && cells == 0
                    && !IN_A_ROW.contains(element.normalName())
                    && !element.normalName().equals("dd");
        }

        private void end() {
            lines.add(line.toString());
            line.setLength(0);
        }
    }
}
