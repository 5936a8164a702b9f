package sightline.papers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import sightline.papers.html.HtmlReport;
import sightline.papers.report.Block;
import sightline.papers.report.Columns;
import sightline.papers.report.Outline;
import sightline.papers.report.Report;
import sightline.papers.report.Section;
import sightline.papers.report.Table;

/** The page that a PDF is made from: the report's HTML with bookmarks, widths of columns, and rules for paper. */
final class PrintPage {

    private PrintPage() {}

    static String of(Report report) {
        Document document = HtmlReport.print(report);
        Element head = document.head();
        bookmarks(head.appendElement("bookmarks"), report.sections());
        widths(document, Outline.blocks(report));
        Element contents = document.getElementById(HtmlReport.CONTENTS);
        if (contents != null) {
            Objects.requireNonNull(contents.nextElementSibling()).addClass("own-page");
        }
        head.appendElement("style").appendChild(new DataNode(HtmlReport.shared() + style() + Margins.of(report)));
        return document.outerHtml();
    }

    private static void bookmarks(Element parent, List<Section> sections) {
        for (Section section : sections) {
            Element bookmark = parent.appendElement("bookmark")
                    .attr("name", section.title())
                    .attr("href", "#" + section.id());
            bookmarks(bookmark, section.sections());
        }
    }

    private static void widths(Document document, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                Element group = new Element("colgroup");
                Columns.of(table)
                        .shares()
                        .forEach(share -> group.appendElement("col").attr("style", "width:" + share + "%"));
                Objects.requireNonNull(document.getElementById(table.id()))
                        .expectFirst("caption")
                        .after(group);
            }
        }
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(PrintPage.class.getResourceAsStream("print.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
