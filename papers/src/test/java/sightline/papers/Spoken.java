package sightline.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a screen reader goes through it: along its tags, not along its pages. */
public final class Spoken {

    private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();
    private final List<PDStructureElement> elements = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Predicate<PDStructureElement> skipped;

    private Spoken(PDDocument document, Predicate<PDStructureElement> skipped) throws IOException {
        this.skipped = skipped;
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> found = new HashMap<>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> found.merge(content.getMCID(), words(content), String::concat));
            pieces.put(page, found);
        }
        walk(document.getDocumentCatalog().getStructureTreeRoot(), Optional.empty());
    }

    /** What is read out, without the elements that are skipped. */
    public static String text(byte[] pdf, Predicate<PDStructureElement> skipped) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Spoken(document, skipped).text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something about every element of the tree, in the order in which it is read. */
    public static <T> List<T> each(byte[] pdf, Function<PDStructureElement, T> about) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Spoken(document, _ -> false).elements.stream().map(about).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }

    private void walk(PDStructureNode node, Optional<PDPage> around) {
        if (node instanceof PDStructureElement element) {
            elements.add(element);
            if (skipped.test(element)) {
                return;
            }
        }
        Optional<PDPage> page = node instanceof PDStructureElement element
                ? Optional.ofNullable(element.getPage()).or(() -> around)
                : around;
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> walk(element, page);
                case Integer number -> say(page, number);
                case PDMarkedContentReference there -> say(Optional.ofNullable(there.getPage()), there.getMCID());
                default -> {}
            }
        }
    }

    private void say(Optional<PDPage> page, int number) {
        text.append(page.map(pieces::get).map(found -> found.get(number)).orElse(""));
    }
}
