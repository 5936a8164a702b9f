package sightline.papers.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import sightline.papers.report.Block;
import sightline.papers.report.Bullets;
import sightline.papers.report.Facts;
import sightline.papers.report.Item;
import sightline.papers.report.Numbered;
import sightline.papers.report.Panel;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Picture;
import sightline.papers.report.Quotation;
import sightline.papers.report.Run;
import sightline.papers.report.Table;

/** The blocks of a section, one after the other. */
record Blocks(Form form) {

    void add(Element parent, List<Block> blocks) {
        blocks.forEach(block -> add(parent, block));
    }

    private void add(Element parent, Block block) {
        switch (block) {
            case Paragraph paragraph ->
                line(parent, "p", "govuk-body", paragraph.runs()).attr("id", block.id());
            case Bullets bullets -> bullets(parent, bullets);
            case Numbered numbered -> numbered(parent, numbered.items()).attr("id", block.id());
            case Table table -> Tables.add(parent, table, form);
            case Facts facts -> facts(parent, facts);
            case Picture picture -> Pictures.add(parent, picture, form);
            case Quotation quotation -> quotation(parent, quotation);
            case Panel panel -> panel(parent, panel);
        }
    }

    private Element line(Element parent, String tag, String css, List<Run> runs) {
        Element line = parent.appendElement(tag);
        if (!css.isEmpty()) {
            line.addClass(css);
        }
        Runs.add(line, runs, form);
        return line;
    }

    private void bullets(Element parent, Bullets bullets) {
        Element list = parent.appendElement("ul")
                .addClass("govuk-list govuk-list--bullet")
                .attr("id", bullets.id());
        bullets.items().forEach(item -> line(list, "li", "", item));
    }

    /** The role says again that this is a list: some screen readers forget it where no numbers are made by the browser. */
    private Element numbered(Element parent, List<Item> items) {
        Element list = parent.appendElement("ol")
                .addClass("govuk-list sl-paper__numbered")
                .attr("role", "list");
        for (Item item : items) {
            Element line = list.appendElement("li");
            line.appendElement("span").addClass("sl-paper__number").appendText(item.label());
            line.appendText(" ");
            Runs.add(line, item.runs(), form);
            if (!item.items().isEmpty()) {
                numbered(line, item.items());
            }
        }
        return list;
    }

    private void facts(Element parent, Facts facts) {
        Element list = parent.appendElement("dl").addClass("govuk-summary-list").attr("id", facts.id());
        facts.facts().forEach(fact -> {
            Element row = list.appendElement("div").addClass("govuk-summary-list__row");
            row.appendElement("dt").addClass("govuk-summary-list__key").appendText(fact.name());
            line(row, "dd", "govuk-summary-list__value", fact.value());
        });
    }

    private void quotation(Element parent, Quotation quotation) {
        Element quote = parent.appendElement("blockquote")
                .addClass("sl-paper__quotation")
                .attr("id", quotation.id());
        line(quote, "p", "govuk-body", quotation.runs());
        if (!quotation.by().isEmpty()) {
            quote.appendElement("p").addClass("govuk-body-s").appendText(quotation.by());
        }
    }

    private void panel(Element parent, Panel panel) {
        String label = panel.id() + "--label";
        Element box = parent.appendElement("div")
                .addClass("sl-paper__panel")
                .addClass("sl-paper__panel--" + panel.tone().name().toLowerCase(Locale.ROOT))
                .attr("id", panel.id())
                .attr("role", "group")
                .attr("aria-labelledby", label);
        box.appendElement("p")
                .addClass("govuk-body sl-paper__label")
                .attr("id", label)
                .appendText(panel.label());
        add(box, panel.blocks());
    }
}
