package sightline.bench.subject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Papers one after the other and over again until they fill so many pages, as texts and as PDFs with those pages.
 *
 * @param texts of documents
 * @param pdfs the same documents
 */
record PrintedPages(List<String> texts, List<byte[]> pdfs) {

    private static final int LINES = 48;
    private static final int LETTERS = 95;
    private static final int PAGES_A_DOCUMENT = 20;

    PrintedPages {
        texts = List.copyOf(texts);
        pdfs = List.copyOf(pdfs);
    }

    static PrintedPages of(List<String> papers, int pages) {
        List<String> texts = new ArrayList<>();
        List<byte[]> pdfs = new ArrayList<>();
        int next = 0;
        for (int done = 0; done < pages; done += PAGES_A_DOCUMENT) {
            List<String> lines = new ArrayList<>();
            while (lines.size() < PAGES_A_DOCUMENT * LINES) {
                papers.get(next % papers.size()).lines().forEach(line -> wrap(line, lines));
                next++;
            }
            List<String> cut = lines.subList(0, PAGES_A_DOCUMENT * LINES);
            texts.add(String.join("\n", cut));
            pdfs.add(print(cut));
        }
        return new PrintedPages(texts, pdfs);
    }

    private static void wrap(String line, List<String> lines) {
        String left = line;
        while (left.length() > LETTERS) {
            int space = Math.max(left.lastIndexOf(' ', LETTERS), 1);
            lines.add(left.substring(0, space));
            left = left.substring(space).strip();
        }
        lines.add(left);
    }

    private static byte[] print(List<String> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int from = 0; from < lines.size(); from += LINES) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                print(document, page, lines.subList(from, from + LINES));
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void print(PDDocument document, PDPage page, List<String> lines) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            content.setLeading(15);
            content.newLineAtOffset(50, 780);
            for (String line : lines) {
                content.showText(line.replaceAll("[^\\x20-\\x7E]", " "));
                content.newLine();
            }
            content.endText();
        }
    }
}
