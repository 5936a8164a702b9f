package sightline.papers.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import sightline.papers.font.Typeface;
import sightline.papers.report.Picture;

/** Charts: the drawing, its sentence, and the table behind it. */
final class Pictures {

    private Pictures() {}

    static void add(Element parent, Picture picture, Form form) {
        Element figure =
                parent.appendElement("figure").addClass("sl-paper__picture").attr("id", picture.id());
        figure.appendElement("div").addClass("sl-paper__drawing").appendChild(drawing(picture, form));
        figure.appendElement("figcaption").addClass("govuk-body").appendText(picture.sentence());
        if (form == Form.PRINT) {
            Tables.add(parent, picture.table(), form);
            return;
        }
        Element details = parent.appendElement("details").addClass("govuk-details");
        details.appendElement("summary")
                .addClass("govuk-details__summary")
                .appendElement("span")
                .addClass("govuk-details__summary-text")
                .appendText("The same figures as a table");
        Tables.add(details.appendElement("div").addClass("govuk-details__text"), picture.table(), form);
    }

    /** The drawing, named by its text for those who can't see it and by nothing else. */
    private static Element drawing(Picture picture, Form form) {
        Element svg = Parser.xmlParser()
                .parseInput(picture.svg(), "")
                .expectFirst("svg")
                .clone();
        svg.removeAttr("aria-labelledby").removeAttr("aria-describedby");
        svg.attr("role", "img").attr("aria-label", picture.alt());
        svg.children().stream()
                .filter(child -> List.of("title", "desc").contains(child.normalName()))
                .toList()
                .forEach(Element::remove);
        if (form == Form.PRINT) {
            svg.attr("alt", picture.alt());
            Typeface.use(svg);
        }
        return svg;
    }
}
