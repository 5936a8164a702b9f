package sightline.service.review.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** Files as evidence, from the form to the file that is given out again; and files that must not come in. */
@ReviewSite
final class UploadPagesTest {

    private static final Map<String, String> PAPER = Map.ofEntries(
            Map.entry("kind", "DOCUMENT"),
            Map.entry("title", "A paper"),
            Map.entry("source", "STAFF"),
            Map.entry("origin", "the performance lead"),
            Map.entry("day-day", "20"),
            Map.entry("day-month", "1"),
            Map.entry("day-year", "2026"),
            Map.entry("classification", "PUBLIC"),
            Map.entry("paragraph", ""),
            Map.entry("consent", "NOT_NEEDED"),
            Map.entry("summary", ""),
            Map.entry("words", ""));

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    private Browser officer;
    private String review;

    @BeforeEach
    void open() {
        review = "/reviews/" + hall.review();
        officer = Hall.browser(port, hall.officer());
    }

    @Test
    void the_words_of_a_word_document_are_found_and_the_file_comes_back_as_it_was() throws IOException {
        byte[] word = word("Seventeen letters lay in the tray called periwinkle.");
        Browser.Page item = kept("letters.docx", word, "");
        assertThat(item.html().select(".sl-said").text()).contains("in the tray called periwinkle");
        assertThat(found("periwinkle")).contains("A paper");
        comesBack(item, word, "wordprocessingml.document", "letters.docx");
    }

    @Test
    void the_words_of_a_pdf_are_found_and_the_file_comes_back_as_it_was() throws IOException {
        byte[] pdf = pdf("The backlog was drawn as a heron on one leg.");
        Browser.Page item = kept("backlog.pdf", pdf, "");
        assertThat(item.html().select(".sl-said").text()).contains("a heron on one leg");
        assertThat(found("heron")).contains("A paper");
        comesBack(item, pdf, "application/pdf", "backlog.pdf");
    }

    @Test
    void a_picture_is_shown_and_found_by_what_is_written_about_it() throws IOException {
        byte[] picture = picture();
        Browser.Page item = kept("wall.png", picture, "A wall chart of waits, drawn as a marmalade ribbon");
        assertThat(item.html().select(".govuk-inset-text").text()).startsWith("It is a picture. Write in the summary");
        assertThat(item.html().select("img.sl-scan").attr("alt"))
                .isEqualTo("A wall chart of waits, drawn as a marmalade ribbon");
        assertThat(officer.bytes(item.html().select("img.sl-scan").attr("src"))).isEqualTo(picture);
        assertThat(found("marmalade")).contains("A paper");
        comesBack(item, picture, "image/png", "wall.png");
    }

    @Test
    void a_web_page_that_calls_itself_a_picture_is_refused_with_words() {
        refused(
                "photo.png",
                "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                "The file’s name ends in .png, but what is in it is a web page.");
    }

    @Test
    void a_program_is_refused_whatever_it_is_called() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3C] = 0x40;
        program[0x40] = 'P';
        program[0x41] = 'E';
        refused("report.pdf", program, "This is a program, not a document.");
        refused("setup.exe", program, "This is a program, not a document.");
        byte[] linux = new byte[512];
        System.arraycopy(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, 0, linux, 0, 7);
        refused("notes.txt", linux, "This is a program, not a document.");
    }

    @Test
    void a_word_document_that_is_cut_off_is_refused_with_what_to_do() throws IOException {
        byte[] word = word("Half of it is missing.");
        refused("half.docx", java.util.Arrays.copyOf(word, word.length / 2), "The file is damaged or cut off");
    }

    private Browser.Page kept(String name, byte[] content, String summary) {
        Browser.Page sent = send(name, content, summary);
        assertThat(sent.mistakes()).isEmpty();
        Browser.Page item = officer.follow(sent);
        assertThat(item.heading()).isEqualTo("A paper");
        return item;
    }

    private Browser.Page send(String name, byte[] content, String summary) {
        Map<String, String> typed = new HashMap<>(PAPER);
        typed.put("summary", summary);
        String address = review + "/evidence/new";
        return officer.upload(officer.get(address), address, typed, name, content);
    }

    private void refused(String name, byte[] content, String words) {
        Browser.Page page = send(name, content, "");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes()).singleElement().asString().startsWith(words).hasSizeGreaterThan(words.length());
        assertThat(page.html().select("#title").val()).isEqualTo("A paper");
        assertThat(page.html().select("#file-error").text()).contains(words);
        assertThat(officer.get(review + "/evidence").html().text()).contains("Nothing is in the register yet");
    }

    private String found(String word) {
        return officer.get(review + "/search?q=" + word).html().select("main").text();
    }

    private void comesBack(Browser.Page item, byte[] content, String type, String name) {
        String file = item.html().select("a[download]").attr("href");
        assertThat(officer.bytes(file)).isEqualTo(content);
        Browser.Page given = officer.get(file);
        assertThat(given.header("Content-Type")).contains(type);
        assertThat(given.header("Content-Disposition")).startsWith("attachment").contains(name);
    }

    private static byte[] word(String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(words);
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(72, 700);
                text.showText(words);
                text.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] picture() throws IOException {
        BufferedImage wall = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            wall.setRGB(x, x / 2, 0xF4_77_38);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(wall, "png", out);
        return out.toByteArray();
    }
}
