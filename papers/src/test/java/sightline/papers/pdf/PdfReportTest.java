package sightline.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import sightline.papers.Forms;
import sightline.papers.Reports;
import sightline.papers.Spoken;

final class PdfReportTest {

    private static final byte[] PDF = Forms.pdf(Reports.everything());

    @Test
    void a_table_is_read_with_its_caption_first_and_its_heads_once() {
        String spoken = Spoken.text(PDF, _ -> false).replaceAll("\\s+", "");
        assertThat(spoken).contains("2026(wide-1)TeamRequestsIntime");
        assertThat(spoken.split("TeamRequests", -1)).hasSize(2);
    }

    @Test
    void the_heads_are_printed_again_on_the_next_page() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            assertThat(new PDFTextStripper().getText(document).split("What was waited for", -1))
                    .hasSize(3);
        }
    }

    @Test
    void pictures_have_a_text_and_lists_have_labels() {
        assertThat(Spoken.each(PDF, element -> element.getStructureType() + " " + element.getAlternateDescription()))
                .contains("Figure Bar chart: health was asked after 9 days, social care after 16, schools after 6.");
        assertThat(Spoken.each(PDF, element -> element.getStructureType()))
                .filteredOn("Lbl"::equals)
                .hasSize(3 + 2 + 4 + 1);
    }

    @Test
    void headings_are_tagged_by_their_level() {
        assertThat(Spoken.each(PDF, element -> element.getStructureType()))
                .filteredOn(type -> type.matches("H\\d"))
                .containsExactly("H1", "H2", "H2", "H3", "H3", "H2", "H2", "H3", "H4", "H5", "H6");
    }

    @Test
    void every_font_is_ours_and_inside() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts)
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded)
                    .allSatisfy(font -> assertThat(font.getName()).contains("LiberationSans"));
        }
    }

    @Test
    void the_bookmarks_are_the_sections() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(part -> titles.add("– " + part.getTitle()));
            }
            assertThat(titles)
                    .containsExactly(
                            "Summary",
                            "What we heard and saw",
                            "– How advice is asked for",
                            "– Who waits longest",
                            "Recommendations",
                            "Appendix",
                            "– A second level");
        }
    }

    @Test
    void every_page_says_whose_it_is_and_which_it_is() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(3);
            stripper.setEndPage(3);
            assertThat(stripper.getText(document))
                    .contains("Are children in Exemplar", "Final report", "Exemplar Council", "Page 3 of 5");
        }
    }

    @Test
    void no_line_runs_over_the_edge_of_the_paper() throws IOException {
        try (PDDocument document = Loader.loadPDF(Forms.pdf(Reports.longOne()))) {
            RightEdge edge = new RightEdge();
            edge.getText(document);
            assertThat(edge.furthest).isBetween(400f, 595f - 66f);
        }
    }
}
