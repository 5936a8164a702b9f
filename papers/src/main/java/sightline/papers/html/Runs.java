package sightline.papers.html;

import java.util.List;
import org.jsoup.nodes.Element;
import sightline.papers.report.Link;
import sightline.papers.report.Ref;
import sightline.papers.report.Run;
import sightline.papers.report.Strong;
import sightline.papers.report.Text;

/** Words inside a line. */
final class Runs {

    private Runs() {}

    static void add(Element parent, List<Run> runs, Form form) {
        for (Run run : runs) {
            switch (run) {
                case Text text -> parent.appendText(text.words());
                case Strong strong -> parent.appendElement("strong").appendText(strong.words());
                case Link link -> link(parent, link.href(), link.words(), form);
                case Ref ref -> link(parent, "#" + ref.id(), ref.words(), form);
            }
        }
    }

    /**
     * A link, which in a PDF also says in words where it leads.
     *
     * <p>ISO 14289-1:2014, 7.18.5: a link in a tagged PDF has a description of its own. The writer of PDF takes it from
     * the title.
     */
    static Element link(Element parent, String href, String words, Form form) {
        Element link = parent.appendElement("a")
                .addClass("govuk-link")
                .attr("href", href)
                .appendText(words);
        if (form == Form.PRINT) {
            link.attr("title", words.strip());
        }
        return link;
    }
}
