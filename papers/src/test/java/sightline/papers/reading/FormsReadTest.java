package sightline.papers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.papers.Forms;
import sightline.papers.html.HtmlReport;
import sightline.papers.reading.paper.Recommendation;
import sightline.papers.report.Bullets;
import sightline.papers.report.Cover;
import sightline.papers.report.Item;
import sightline.papers.report.Numbered;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Report;
import sightline.papers.report.Section;
import sightline.papers.report.Text;
import sightline.papers.text.Kind;
import sightline.papers.text.LaidOut;

/** One report in four forms says the same. */
final class FormsReadTest {

    private static final String FIRST = "The Head of Inclusion should publish the waiting list every quarter.";
    private static final String SECOND =
            "That the Cabinet Member for Children ask the health board to agree, in writing and by the end of March 2027, who answers families while they wait for an assessment.";
    private static final String THIRD = "Letters that refuse an assessment should give reasons.";

    private static Report report() {
        return new Report(
                "Waiting for help",
                new Cover(
                        "Exemplar County Council",
                        "Children's Scrutiny Committee",
                        "3 March 2026",
                        "Final report",
                        List.of()),
                List.of(
                        new Section(
                                "found",
                                "What we found",
                                List.of(Paragraph.of("p", "Families wait and hear nothing.")),
                                List.of()),
                        new Section(
                                "recommendations",
                                "Recommendations",
                                List.of(new Numbered(
                                        "list", List.of(item("1", FIRST), item("2", SECOND), item("3", THIRD)))),
                                List.of()),
                        new Section(
                                "thanks",
                                "Thanks",
                                List.of(Bullets.of("b", "To the families", "To the schools")),
                                List.of())));
    }

    private static Item item(String label, String words) {
        return new Item(label, List.of(new Text(words)), List.of());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void each_form_gives_the_same_recommendations(Kind kind) {
        byte[] content = switch (kind) {
            case DOCX -> Forms.docx(report());
            case PDF -> Forms.pdf(report());
            case HTML -> HtmlReport.whole(report()).getBytes(StandardCharsets.UTF_8);
            case TXT ->
                "Waiting for help\n\nRecommendations\n\n1. %s\n2. %s\n3. %s\n"
                        .formatted(FIRST, SECOND, THIRD)
                        .getBytes(StandardCharsets.UTF_8);
        };
        String text = ((LaidOut.Whole) LaidOut.of(content, kind)).text();
        List<Recommendation> read = PaperReader.read("report", text).asked().recommendations();
        assertThat(read).extracting(Recommendation::text).as(text).containsExactly(FIRST, SECOND, THIRD);
        assertThat(read.get(1).owners()).containsExactly("Cabinet Member for Children");
    }
}
