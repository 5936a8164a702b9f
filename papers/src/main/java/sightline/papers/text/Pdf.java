package sightline.papers.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF page by page; a paragraph is what its lines and gaps make look like one. */
final class Pdf {

    private static final String FORM = "a PDF";
    private static final String END = "\u2029";

    /** Stands where a line is broken on the page. */
    static final char BROKEN = '\u2028';

    private static final Pattern PARAGRAPH = Pattern.compile(END);

    private Pdf() {}

    static PaperText read(byte[] content) {
        return read(content, " ");
    }

    /** With its lines as they are broken on the page. */
    static PaperText lines(byte[] content) {
        return read(content, String.valueOf(BROKEN));
    }

    private static PaperText read(byte[] content, String betweenLines) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return document.getNumberOfPages() > Limits.PAGES ? Limits.TOO_LONG : pages(document, betweenLines);
        } catch (InvalidPasswordException locked) {
            return Limits.locked();
        } catch (IOException | RuntimeException | StackOverflowError notReadable) {
            return Limits.damaged(FORM);
        }
    }

    private static PaperText pages(PDDocument document, String betweenLines) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        stripper.setParagraphEnd(END);
        stripper.setLineSeparator(betweenLines);
        Lines lines = new Lines();
        List<Integer> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages() && !lines.isTooLong(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            PARAGRAPH.splitAsStream(stripper.getText(document)).forEach(lines::add);
            while (pages.size() < lines.size()) {
                pages.add(page);
            }
        }
        return lines.isTooLong() ? Limits.TOO_LONG : lines.read(pages);
    }
}
