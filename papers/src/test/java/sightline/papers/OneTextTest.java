package sightline.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.papers.html.HtmlReport;
import sightline.papers.report.Block;
import sightline.papers.report.Outline;
import sightline.papers.report.Report;
import sightline.papers.report.Section;
import sightline.papers.report.Words;

/** The three forms say the same words in the same order, under the same names. */
final class OneTextTest {

    private static final Set<String> CONTENTS = Set.of("ContentsTitle", "TOC1", "TOC2");

    static Stream<Report> reports() {
        return Stream.of(Reports.everything(), Reports.slight(), Reports.longOne());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_Word_document_holds_the_words_line_by_line(Report report) throws IOException {
        try (XWPFDocument word = Forms.word(report)) {
            List<String> lines = word.getBodyElements().stream()
                    .flatMap(OneTextTest::lines)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            assertThat(lines).isEqualTo(Words.of(report));
        }
    }

    private static Stream<String> lines(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph when CONTENTS.contains(paragraph.getStyle()) -> Stream.empty();
            case XWPFParagraph paragraph -> Stream.of(paragraph.getText());
            case XWPFTable table ->
                table.getRows().stream()
                        .map(row -> row.getTableCells().stream()
                                .map(XWPFTableCell::getText)
                                .collect(Collectors.joining("\t")));
            default -> Stream.empty();
        };
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_HTML_holds_the_words(Report report) {
        Document whole = Jsoup.parse(HtmlReport.whole(report));
        whole.select("nav, svg, summary, .skip").remove();
        assertThat(folded(whole.body().wholeText())).isEqualTo(folded(String.join("", Words.of(report))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_inside_of_a_page_holds_the_words_without_the_title(Report report) {
        Document page = Jsoup.parse(HtmlReport.body(report));
        page.select("nav, svg, summary").remove();
        String words = Words.of(report).stream()
                .filter(line -> !line.equals(report.title()))
                .collect(Collectors.joining());
        assertThat(folded(page.body().wholeText())).isEqualTo(folded(words));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_PDF_reads_the_words_out(Report report) {
        String spoken = Spoken.text(
                Forms.pdf(report),
                element -> HtmlReport.CONTENTS.equals(element.getElementIdentifier())
                        || "Figure".equals(element.getStructureType()));
        assertThat(folded(spoken)).isEqualTo(folded(String.join("", Words.of(report))));
    }

    /** Lines are broken where they must be, so white space is not compared. */
    private static String folded(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_id_stands_once_in_each_form(Report report) throws IOException {
        Set<String> ids = Stream.concat(
                        Outline.sections(report).stream().map(Section::id),
                        Outline.blocks(report).stream().map(Block::id))
                .collect(Collectors.toCollection(TreeSet::new));
        byte[] pdf = Forms.pdf(report);
        assertThat(named(HtmlReport.whole(report))).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(named(HtmlReport.body(report))).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(bookmarks(report)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(destinations(pdf)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(Spoken.each(pdf, element -> String.valueOf(element.getElementIdentifier())).stream()
                        .filter(ids::contains))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    /** Ids with two hyphens are the frame's own, those in a drawing the drawing's. */
    private static List<String> named(String html) {
        Document document = Jsoup.parse(html);
        document.select("svg").remove();
        return document.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !id.contains("--"))
                .toList();
    }

    private static List<String> bookmarks(Report report) throws IOException {
        try (XWPFDocument word = Forms.word(report)) {
            return word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getCTP().getBookmarkStartList().stream())
                    .map(bookmark -> bookmark.getName())
                    .toList();
        }
    }

    private static List<String> destinations(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            return names.getDests().getNames().keySet().stream()
                    .filter(id -> !id.contains("--"))
                    .toList();
        }
    }
}
