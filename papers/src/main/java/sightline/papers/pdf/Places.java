package sightline.papers.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import sightline.papers.html.HtmlReport;
import sightline.papers.report.Block;
import sightline.papers.report.Outline;
import sightline.papers.report.Report;
import sightline.papers.report.Section;

/** Gives every section and block its id in the PDF: as a named destination and as the name of its tag. */
final class Places {

    private Places() {}

    static void name(Report report, PdfBoxRenderer renderer, PDDocument document) {
        Map<String, PDPageDestination> places = new TreeMap<>();
        ids(report).forEach(id -> {
            Box box = renderer.getSharedContext().getBoxById(id);
            if (box != null) {
                places.put(id, place(box, renderer, document));
                PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
                if (tag != null) {
                    tag.setElementIdentifier(id);
                }
            }
        });
        PDDestinationNameTreeNode node = new PDDestinationNameTreeNode();
        node.setNames(places);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setDests(node);
        document.getDocumentCatalog().setNames(names);
    }

    private static Stream<String> ids(Report report) {
        return Stream.of(
                        Stream.of(HtmlReport.CONTENTS),
                        Outline.sections(report).stream().map(Section::id),
                        Outline.blocks(report).stream().map(Block::id))
                .flatMap(part -> part);
    }

    /** The upper edge of a box, which may go on for pages. */
    private static PDPageDestination place(Box box, PdfBoxRenderer renderer, PDDocument document) {
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        PageBox page = pages.stream()
                .filter(one -> box.getAbsY() < one.getBottom())
                .findFirst()
                .orElse(pages.getLast());
        float below = Math.max(0, box.getAbsY() - page.getTop()) / renderer.getDotsPerPoint();
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(document.getPage(page.getPageNo()));
        float high = place.getPage().getMediaBox().getHeight();
        place.setTop(Math.round(high - Margins.TOP_IN_POINTS - below));
        return place;
    }
}
