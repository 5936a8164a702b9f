package sightline.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import sightline.papers.html.HtmlReport;

/** No file tells on whose machine it was written. */
final class SilentTest {

    @Test
    void the_properties_of_a_PDF_hold_what_the_report_says_and_the_name_of_the_library() throws IOException {
        try (PDDocument document = Loader.loadPDF(Forms.pdf(Reports.everything()))) {
            PDDocumentInformation about = document.getDocumentInformation();
            assertThat(about.getCOSObject().keySet().stream().map(key -> key.getName()))
                    .containsExactlyInAnyOrder("Title", "Author", "Subject", "Producer");
            assertThat(about.getProducer()).isEqualTo("openhtmltopdf.com");
            assertThat(about.getAuthor()).isEqualTo("Exemplar Council");
            assertTellsNothing(
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_same_report_gives_the_same_PDF() {
        assertThat(Forms.pdf(Reports.everything())).isEqualTo(Forms.pdf(Reports.everything()));
    }

    @Test
    void no_part_of_a_Word_document_names_a_person_or_a_machine() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Forms.docx(Reports.everything())))) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (part.getName().startsWith("docProps/")) {
                    parts++;
                    assertThat(text).doesNotContain("lastModifiedBy");
                    assertTellsNothing(text);
                }
            }
            assertThat(parts).isEqualTo(2);
        }
    }

    @Test
    void the_HTML_names_no_machine() throws IOException {
        assertTellsNothing(HtmlReport.whole(Reports.everything()));
    }

    private static void assertTellsNothing(String text) throws IOException {
        List<String> canaries = List.of(
                System.getProperty("user.home"),
                System.getProperty("user.dir"),
                System.getProperty("java.io.tmpdir") + "/",
                System.getProperty("java.version"),
                System.getProperty("os.version"),
                InetAddress.getLocalHost().getHostName());
        assertThat(text.toLowerCase(Locale.ROOT))
                .isNotBlank()
                .doesNotContain(canaries.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList());
    }
}
