package sightline.papers.html;

import java.util.List;
import org.jsoup.nodes.Element;
import sightline.papers.report.Columns;
import sightline.papers.report.Table;

/** Tables: a caption, heads with their scope, and a first cell that names its row. */
final class Tables {

    /** From so many columns on, letters are smaller. */
    private static final int MANY = 6;

    private Tables() {}

    /** On a screen a wide table scrolls in its own box, which a keyboard can reach. */
    static void add(Element parent, Table table, Form form) {
        Element box = form == Form.PRINT
                ? parent
                : parent.appendElement("div")
                        .addClass("sl-scroll")
                        .attr("tabindex", "0")
                        .attr("role", "region")
                        .attr("aria-label", table.caption());
        Element element = box.appendElement("table").addClass("govuk-table").attr("id", table.id());
        if (table.heads().size() >= MANY) {
            element.addClass("sl-paper__table--many");
        }
        element.appendElement("caption")
                .addClass("govuk-table__caption govuk-table__caption--s")
                .appendText(table.caption());
        Columns columns = Columns.of(table);
        heads(element.appendElement("thead").addClass("govuk-table__head"), table, columns);
        Element body = element.appendElement("tbody").addClass("govuk-table__body");
        table.rows().forEach(row -> row(body, row, columns));
    }

    private static void heads(Element group, Table table, Columns columns) {
        Element row = group.appendElement("tr").addClass("govuk-table__row");
        for (int i = 0; i < table.heads().size(); i++) {
            Element head =
                    cell(row, "th", "govuk-table__header", table.heads().get(i)).attr("scope", "col");
            if (columns.isNumeric(i)) {
                head.addClass("govuk-table__header--numeric");
            }
        }
    }

    private static void row(Element body, List<String> cells, Columns columns) {
        Element row = body.appendElement("tr").addClass("govuk-table__row");
        cell(row, "th", "govuk-table__header", cells.getFirst()).attr("scope", "row");
        for (int i = 1; i < cells.size(); i++) {
            Element cell = cell(row, "td", "govuk-table__cell", cells.get(i));
            if (columns.isNumeric(i)) {
                cell.addClass("govuk-table__cell--numeric");
            }
        }
    }

    private static Element cell(Element row, String tag, String css, String words) {
        return row.appendElement(tag).addClass(css).appendText(words);
    }
}
