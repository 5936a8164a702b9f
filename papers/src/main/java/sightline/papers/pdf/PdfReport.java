package sightline.papers.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import sightline.papers.font.Typeface;
import sightline.papers.report.Report;

/**
 * Writes a report as a PDF that a screen reader can follow.
 *
 * <p>ISO 14289-1:2014 (PDF/UA-1): every piece of content has its place in a tree of tags, in the order in which it is
 * read; the title, the language and every font are in the file.
 */
public final class PdfReport {

    private static final float VERSION = 1.7f;

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private PdfReport() {}

    /**
     * Writes the report and leaves the stream open.
     *
     * @throws IllegalArgumentException if the report has {@link Report#faults()}
     */
    public static void write(Report report, OutputStream out) {
        String html = PrintPage.of(report);
        try (BatikSVGDrawer drawings = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(html, drawings).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            Places.name(report, renderer, document);
            Tags.mend(report, document);
            RepeatedHeads.silence(document);
            Properties.tidy(report, document, html);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be written.", e);
        }
    }

    /** Nothing is fetched: an address that isn't in the page itself leads nowhere. */
    private static PdfRendererBuilder builder(String html, BatikSVGDrawer drawings) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (Typeface face : Typeface.values()) {
            builder.useFont(
                    face::open,
                    Typeface.NAME,
                    face.weight(),
                    face.isSlanted() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        }
        return builder.usePdfVersion(VERSION)
                .usePdfUaAccessibility(true)
                .useSVGDrawer(drawings)
                .useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null)
                .withHtmlContent(html, "")
                .useReplacementText("?");
    }
}
