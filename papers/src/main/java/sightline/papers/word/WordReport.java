package sightline.papers.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import sightline.papers.report.Cover;
import sightline.papers.report.Report;
import sightline.papers.report.Section;

/**
 * Writes a report as a Word document (ECMA-376) that can be worked on: its headings, lists, captions and jumps are
 * Word's own.
 */
public final class WordReport {

    private static final int LOWEST_HEADING = 5;

    private final Sheet sheet;

    private WordReport(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Writes the report and leaves the stream open.
     *
     * @throws IllegalArgumentException if the report has {@link Report#faults()}
     */
    public static void write(Report report, OutputStream out) {
        report.sound();
        try (XWPFDocument document = new XWPFDocument()) {
            Parts.add(document);
            Edges.add(document, report);
            properties(document, report);
            new WordReport(new Sheet(document)).add(report);
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("The Word document could not be written.", e);
        }
    }

    private static void properties(XWPFDocument document, Report report) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(report.title());
        core.setCreator(report.cover().authority());
        core.setDescription(report.cover().about());
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
    }

    private void add(Report report) {
        cover(report);
        boolean contents = Contents.add(sheet, report);
        for (int i = 0; i < report.sections().size(); i++) {
            section(report.sections().get(i), 1, contents && i == 0);
        }
        sheet.close();
    }

    private void cover(Report report) {
        Cover cover = report.cover();
        sheet.line("Authority", cover.authority());
        sheet.line("Body", cover.body());
        sheet.line("Title", report.title());
        sheet.line("Subtitle", cover.day());
        sheet.line("Status", cover.status());
        cover.lines().forEach(line -> sheet.line("CoverLine", line));
    }

    private void section(Section section, int level, boolean ownPage) {
        sheet.paragraph("Heading" + Math.min(level, LOWEST_HEADING), section.id(), List.of(), paragraph -> {
            paragraph.setPageBreak(ownPage);
            paragraph.createRun().setText(section.title());
        });
        new Blocks(sheet).add(section.blocks());
        section.sections().forEach(part -> section(part, level + 1, false));
    }
}
