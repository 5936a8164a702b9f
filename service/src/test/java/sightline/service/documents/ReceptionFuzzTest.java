package sightline.service.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import sightline.papers.text.Kind;
import sightline.papers.text.PaperText;

/** Whatever file is handed in is taken for what it is or refused with a reason, and what was taken can be read. */
final class ReceptionFuzzTest {

    private static final Path FILE = made();

    private static Path made() {
        try {
            Path file = Files.createTempFile("handed", ".tmp");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @FuzzTest(maxDuration = "2m")
    void a_file_is_taken_for_what_it_is_or_refused(byte[] content) throws IOException {
        Files.write(FILE, content);
        switch (Reception.look("", FILE, EnumSet.allOf(DocumentKind.class))) {
            case Refused refused -> {
                assertThat(refused.words()).isNotBlank().doesNotContain("null").doesNotContainPattern("\\p{Cntrl}");
                assertThat(refused.next()).endsWith(".");
            }
            case Sniffed(DocumentKind kind, String name, long size) -> {
                assertThat(size).isEqualTo(content.length);
                assertThat(name).endsWith("." + kind.ending());
                read(kind, content);
            }
        }
        assertThat(Workbooks.refuse(FILE)).isNotNull();
    }

    private static void read(DocumentKind kind, byte[] content) {
        switch (kind) {
            case PDF -> assertThat(PaperText.of(content, Kind.PDF)).isNotNull();
            case DOCX -> assertThat(PaperText.of(content, Kind.DOCX)).isNotNull();
            case TEXT -> assertThat(PaperText.of(content, Kind.TXT)).isNotNull();
            case HTML -> assertThat(PaperText.of(content, Kind.HTML)).isNotNull();
            case PNG, JPEG -> assertThat(content.length).isGreaterThan(3);
        }
    }
}
