package sightline.papers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.papers.Forms;
import sightline.papers.Reports;
import sightline.papers.html.HtmlReport;
import sightline.papers.text.PaperText.Read;
import sightline.papers.text.PaperText.Refused;

final class PaperTextTest {

    private static final String LINE = "Asking for everything on day one costs nothing and saves weeks.";

    @Test
    void a_Word_document_is_read_in_order_with_its_tables() {
        Read read = read(Forms.docx(Reports.everything()), Kind.DOCX);
        assertThat(read.paragraphs())
                .contains(LINE, "Social care\t16\t398")
                .containsSubsequence("Summary", "What we found", "What we recommend", "The lowest there is.");
        assertThat(read.pages()).isEmpty();
    }

    @Test
    void a_PDF_is_read_with_its_pages() {
        Read read = read(Forms.pdf(Reports.everything()), Kind.PDF);
        assertThat(read.paragraphs()).anySatisfy(line -> assertThat(line).contains(LINE));
        assertThat(read.pages())
                .hasSameSizeAs(read.paragraphs())
                .isSorted()
                .startsWith(1)
                .endsWith(5);
    }

    @Test
    void a_web_page_is_read_as_its_reader_sees_it() {
        Read whole = read(HtmlReport.whole(Reports.everything()).getBytes(StandardCharsets.UTF_8), Kind.HTML);
        assertThat(whole.paragraphs()).contains(LINE, "Social care\t16\t398", "Sessions\t5");
        Read read = read(
                "<title>T</title><style>p{}</style><script>evil()</script><p>One<br>two <b>bold</b><p hidden>no</p><ul><li>three"
                        .getBytes(StandardCharsets.UTF_8),
                Kind.HTML);
        assertThat(read.paragraphs()).containsExactly("One", "two bold", "three");
    }

    @Test
    void plain_text_is_read_in_the_encodings_people_have() {
        String text = "First café\r\nline\r\n\r\nSecond";
        for (Charset encoding :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            assertThat(read(text.getBytes(encoding), Kind.TXT).paragraphs())
                    .as(encoding.name())
                    .containsExactly("First café line", "Second");
        }
        assertThat(read("one\ntwo".getBytes(StandardCharsets.UTF_8), Kind.TXT).paragraphs())
                .containsExactly("one", "two");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothing_at_all_is_refused(Kind kind) {
        assertThat(refused(new byte[0], kind)).matches("(?s).*(damaged|no words).*");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"DOCX", "PDF", "TXT"})
    void a_file_of_another_kind_or_a_torn_one_is_refused_with_what_to_do(Kind kind) {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        noise[0] = 1;
        assertThat(refused(noise, kind)).contains("can't be read", "hand in the new file");
    }

    @Test
    void half_a_document_is_refused() {
        assertThat(refused(half(Forms.docx(Reports.slight())), Kind.DOCX)).contains("damaged");
        assertThat(refused("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII), Kind.PDF))
                .contains("damaged");
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    @Test
    void a_scan_is_refused_as_a_scan() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertThat(refused(out.toByteArray(), Kind.PDF)).contains("scan", "OCR");
    }

    @Test
    void a_locked_PDF_is_refused_as_locked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Forms.pdf(Reports.slight()))) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
        }
        assertThat(refused(out.toByteArray(), Kind.PDF)).contains("password");
    }

    @Test
    void a_locked_Word_document_is_refused_as_locked_and_an_old_one_as_old() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(files)) {
                inside.write(Forms.docx(Reports.slight()));
            }
            files.writeFilesystem(locked);
        }
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[6_000]), "WordDocument");
            files.writeFilesystem(old);
        }
        assertThat(refused(locked.toByteArray(), Kind.DOCX)).contains("password");
        assertThat(refused(old.toByteArray(), Kind.DOCX)).contains("before 2007");
    }

    @Test
    void a_small_file_that_unfolds_into_a_huge_one_is_refused_before_it_does() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] spaces = new byte[1_000_000];
            for (int i = 0; i < 40; i++) {
                zip.write(spaces);
            }
        }
        assertThat(bomb.size()).isLessThan(100_000);
        assertThat(refused(bomb.toByteArray(), Kind.DOCX)).contains("too long");
    }

    @Test
    void an_outer_entity_in_a_Word_document_is_not_followed() throws IOException {
        byte[] document = swap(Forms.docx(Reports.slight()), "word/document.xml", """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY hosts SYSTEM "file:///etc/hosts">]>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>\
                <w:t>before &hosts; after</w:t></w:r></w:p></w:body></w:document>
                """);
        PaperText found = PaperText.of(document, Kind.DOCX);
        assertThat(found.toString()).doesNotContain("localhost", "127.0.0.1");
    }

    private static byte[] swap(byte[] docx, String name, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(name) ? text.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_text_that_goes_on_and_on_is_refused() {
        assertThat(refused("word ".repeat(1_300_000).getBytes(StandardCharsets.US_ASCII), Kind.TXT))
                .contains("too long");
    }

    @Test
    void deeply_nested_HTML_is_read_or_refused_but_never_breaks() {
        String deep = "<div>".repeat(200_000) + "bottom";
        assertThat(PaperText.of(deep.getBytes(StandardCharsets.US_ASCII), Kind.HTML))
                .isNotNull();
    }

    private static Read read(byte[] content, Kind kind) {
        return (Read) PaperText.of(content, kind);
    }

    private static String refused(byte[] content, Kind kind) {
        return ((Refused) PaperText.of(content, kind)).reason();
    }
}
