package sightline.service.review.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;
import sightline.papers.html.HtmlReport;
import sightline.papers.pdf.PdfReport;
import sightline.papers.report.Report;
import sightline.papers.word.WordReport;

/** The three forms in which a report is handed out; all say the same. */
public enum FileForm {
    HTML(
            "Web page",
            "text/html;charset=utf-8",
            report -> HtmlReport.whole(report).getBytes(StandardCharsets.UTF_8)),
    DOCX("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileForm::word),
    PDF("PDF", "application/pdf", FileForm::pdf);

    private final String words;
    private final MediaType type;
    private final Function<Report, byte[]> writer;

    FileForm(String words, String type, Function<Report, byte[]> writer) {
        this.words = words;
        this.type = MediaType.parseMediaType(type);
        this.writer = writer;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** How a file of this form is announced. */
    public MediaType type() {
        return type;
    }

    /** Its name in addresses, and the end of file names. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of that name. */
    public static Optional<FileForm> named(String slug) {
        return Arrays.stream(values()).filter(form -> form.slug().equals(slug)).findFirst();
    }

    /** A report in this form. */
    public byte[] write(Report report) {
        return writer.apply(report);
    }

    private static byte[] word(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordReport.write(report, out);
        return out.toByteArray();
    }

    private static byte[] pdf(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(report, out);
        return out.toByteArray();
    }
}
