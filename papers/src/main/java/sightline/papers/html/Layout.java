package sightline.papers.html;

import org.jsoup.nodes.Element;
import sightline.papers.report.Cover;
import sightline.papers.report.Report;
import sightline.papers.report.Section;

/** A report from its cover to its last section. */
record Layout(Form form) {

    /** With fewer sections than this, a list of them would be longer than the way. */
    static final int FEW = 3;

    private static final int LOWEST_HEADING = 6;

    void add(Element parent, Report report) {
        cover(parent, report);
        if (report.sections().size() >= FEW) {
            contents(parent, report);
        }
        report.sections().forEach(section -> section(parent, section, 2));
    }

    private void cover(Element parent, Report report) {
        Cover cover = report.cover();
        Element box = parent.appendElement("div").addClass("sl-paper__cover");
        line(box, "sl-paper__authority", cover.authority());
        line(box, "sl-paper__body", cover.body());
        if (form != Form.PAGE) {
            box.appendElement("h1").addClass("govuk-heading-xl").appendText(report.title());
        }
        line(box, "sl-paper__day", cover.day());
        line(box, "sl-paper__status", cover.status());
        cover.lines().forEach(words -> line(box, "sl-paper__line", words));
    }

    private static void line(Element box, String css, String words) {
        if (!words.isEmpty()) {
            box.appendElement("p").addClass("govuk-body").addClass(css).appendText(words);
        }
    }

    private void contents(Element parent, Report report) {
        Element contents =
                parent.appendElement("nav").addClass("sl-paper__contents").attr("aria-label", "Contents");
        contents.attr("id", HtmlReport.CONTENTS);
        contents.appendElement("p").addClass("sl-paper__contents-title").appendText("Contents");
        Element list = contents.appendElement("ul").addClass("govuk-list");
        report.sections().forEach(section -> {
            Element item = list.appendElement("li");
            entry(item, section);
            if (!section.sections().isEmpty()) {
                Element parts = item.appendElement("ul").addClass("govuk-list");
                section.sections().forEach(part -> entry(parts.appendElement("li"), part));
            }
        });
    }

    private void entry(Element item, Section section) {
        String place = "#" + section.id();
        Runs.link(item, place, section.title(), form);
        if (form == Form.PRINT) {
            item.appendElement("span").addClass("sl-paper__at").attr("data-place", place);
        }
    }

    private void section(Element parent, Section section, int level) {
        parent.appendElement("h" + Math.min(level, LOWEST_HEADING))
                .addClass("govuk-heading-" + (level == 2 ? "l" : level == 3 ? "m" : "s"))
                .attr("id", section.id())
                .appendText(section.title());
        new Blocks(form).add(parent, section.blocks());
        section.sections().forEach(part -> section(parent, part, level + 1));
    }
}
