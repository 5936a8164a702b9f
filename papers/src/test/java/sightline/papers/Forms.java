package sightline.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import sightline.papers.pdf.PdfReport;
import sightline.papers.report.Report;
import sightline.papers.word.WordReport;

/** A report in its forms, as bytes. */
public final class Forms {

    private Forms() {}

    /** As a PDF. */
    public static byte[] pdf(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(report, out);
        return out.toByteArray();
    }

    /** As a Word document. */
    public static byte[] docx(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordReport.write(report, out);
        return out.toByteArray();
    }

    /** As a Word document, opened again. */
    public static XWPFDocument word(Report report) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx(report)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
