package sightline.papers.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import sightline.papers.Forms;
import sightline.papers.Reports;
import sightline.papers.report.Report;
import sightline.papers.report.Section;

final class WordReportTest {

    private static final Report REPORT = Reports.everything();

    @Test
    void headings_are_Words_own_on_the_level_of_their_section() throws IOException {
        try (XWPFDocument word = Forms.word(REPORT)) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> style(paragraph).startsWith("Heading")
                            || style(paragraph).equals("Title"))
                    .extracting(paragraph -> style(paragraph) + " " + paragraph.getText())
                    .containsExactly(
                            "Title Are children in Exemplar getting their plans on time?",
                            "Heading1 Summary",
                            "Heading1 What we heard and saw",
                            "Heading2 How advice is asked for",
                            "Heading2 Who waits longest",
                            "Heading1 Recommendations",
                            "Heading1 Appendix",
                            "Heading2 A second level",
                            "Heading3 A third level",
                            "Heading4 A fourth level",
                            "Heading5 A fifth level");
            assertThat(IntStream.rangeClosed(1, 5))
                    .allSatisfy(level -> assertThat(word.getStyles()
                                    .getStyle("Heading" + level)
                                    .getCTStyle()
                                    .getPPr()
                                    .getOutlineLvl()
                                    .getVal()
                                    .intValue())
                            .isEqualTo(level - 1));
        }
    }

    private static String style(XWPFParagraph paragraph) {
        return String.valueOf(paragraph.getStyle());
    }

    @Test
    void every_style_that_is_used_is_there() throws IOException {
        try (XWPFDocument word = Forms.word(REPORT)) {
            assertThat(word.getParagraphs())
                    .isNotEmpty()
                    .allSatisfy(paragraph -> assertThat(word.getStyles().styleExist(style(paragraph)))
                            .as(style(paragraph))
                            .isTrue());
        }
    }

    @Test
    void tables_repeat_their_heads_and_have_a_caption_and_whole_rows() throws IOException {
        try (XWPFDocument word = Forms.word(REPORT)) {
            assertThat(word.getTables()).hasSize(2).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
                assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
                assertThat(before(word, table).getStyle()).isEqualTo("Caption");
            });
        }
    }

    private static XWPFParagraph before(XWPFDocument word, XWPFTable table) {
        return (XWPFParagraph) word.getBodyElements().get(word.getPosOfTable(table) - 1);
    }

    @Test
    void pictures_have_a_text_for_those_who_cannot_see_them() throws IOException {
        try (XWPFDocument word = Forms.word(REPORT)) {
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getCTR().getDrawingList().stream())
                            .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr()))
                    .containsExactly(
                            "Bar chart: health was asked after 9 days, social care after 16, schools after 6.");
        }
    }

    @Test
    void the_language_is_British_English() throws IOException {
        try (XWPFDocument word = Forms.word(REPORT)) {
            assertThat(word.getStyles().getCtStyles().getDocDefaults().xmlText())
                    .contains("w:lang w:val=\"en-GB\"");
            assertThat(word.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("en-GB");
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(REPORT.title());
        }
    }

    @Test
    void jumps_lead_to_bookmarks_and_links_to_addresses() throws IOException {
        try (XWPFDocument word = Forms.word(REPORT)) {
            List<String> anchors = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getCTP().getHyperlinkList().stream())
                    .filter(link -> link.isSetAnchor())
                    .map(link -> link.getAnchor())
                    .toList();
            assertThat(anchors)
                    .containsExactly(
                            "summary", "evidence", "advice", "wait", "recommendations", "depth", "depth-2", "advice");
            assertThat(word.getHyperlinks()[0].getURL()).isEqualTo("https://www.legislation.gov.uk/uksi/2014/1530");
        }
    }

    @Test
    void the_foot_counts_the_pages() throws IOException {
        try (XWPFDocument word = Forms.word(REPORT)) {
            assertThat(word.getFooterList().stream()
                            .map(footer ->
                                    footer.getParagraphs().getFirst().getCTP().xmlText()))
                    .hasSize(2)
                    .allSatisfy(foot -> assertThat(foot).contains("PAGE", "NUMPAGES"));
        }
    }

    @Test
    void panels_are_paragraphs_with_a_rule_and_a_shade_and_no_tables() throws IOException {
        try (XWPFDocument word = Forms.word(REPORT)) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> style(paragraph).equals("PanelLabel"))
                    .extracting(paragraph -> paragraph.getText() + ": "
                            + paragraph.getCTP().getPPr().getPBdr().getLeft().getVal() + " "
                            + paragraph.getCTP().getPPr().getPBdr().getLeft().getSz())
                    .containsExactly(
                            "What we found: single 36",
                            "What we concluded: double 18",
                            "What we recommend: single 96",
                            "Note: single 36");
        }
    }

    @Test
    void a_report_with_faults_is_not_written() {
        Report empty = new Report("", REPORT.cover(), List.of(Section.of("a", "")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordReport.write(empty, new ByteArrayOutputStream()))
                .withMessageContaining("has no title");
    }
}
