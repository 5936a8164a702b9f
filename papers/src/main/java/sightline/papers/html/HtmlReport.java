package sightline.papers.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import sightline.papers.report.Report;

/** Writes a report as HTML. The same report gives the same letters every time. */
public final class HtmlReport {

    /** The id of the list of contents; two hyphens keep it from being a block's. */
    public static final String CONTENTS = "report--contents";

    private static final String MAIN = "report--main";

    private HtmlReport() {}

    /**
     * The report as a file that needs nothing else: with its own style, a way past the contents, and rules for paper.
     *
     * @throws IllegalArgumentException if the report has {@link Report#faults()}
     */
    public static String whole(Report report) {
        Document document = empty(report.sound());
        Element head = head(document, report);
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "description", report.cover().about());
        head.appendElement("style").appendChild(new DataNode(style("file.css") + shared()));
        Element body = document.body();
        body.appendElement("a").addClass("skip").attr("href", "#" + MAIN).appendText("Skip to the report");
        Element main = body.appendElement("main").attr("id", MAIN).addClass("sl-paper");
        new Layout(Form.FILE).add(main, report);
        return document.outerHtml() + "\n";
    }

    /**
     * The report as the inside of one of our pages, whose title is the report's: headings begin at the second level.
     * The classes are those of GOV.UK Frontend, and those of {@code /static/papers.css}.
     *
     * @throws IllegalArgumentException if the report has {@link Report#faults()}
     */
    public static String body(Report report) {
        Document document = empty(report.sound());
        Element box = document.body().appendElement("div").addClass("sl-paper");
        new Layout(Form.PAGE).add(box, report);
        return document.body().html();
    }

    /**
     * The report as the writer of PDF reads it, as XML and without any style.
     *
     * @throws IllegalArgumentException if the report has {@link Report#faults()}
     */
    public static Document print(Report report) {
        Document document = empty(report.sound());
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml);
        meta(head(document, report), "subject", report.cover().about());
        Element box = document.body().addClass("sl-paper");
        new Layout(Form.PRINT).add(box, report);
        return document;
    }

    /** The rules that all three forms share. */
    public static String shared() {
        return read("/static/papers.css");
    }

    private static Document empty(Report report) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        document.prependChild(new DocumentType("html", "", ""));
        document.title(report.title());
        return document;
    }

    private static Element head(Document document, Report report) {
        Objects.requireNonNull(document.selectFirst("html")).attr("lang", "en-GB");
        Element head = document.head();
        head.prependElement("meta").attr("charset", "utf-8");
        meta(head, "author", report.cover().authority());
        return head;
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private static String style(String name) {
        return read("/sightline/papers/html/" + name);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
