package sightline.papers.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The heads of a table that are printed again on its next page are there for the eye. Somebody who listens has heard
 * them, so they are taken out of the tree of tags and marked as decoration.
 */
final class RepeatedHeads {

    private final Map<COSDictionary, Set<Integer>> repeated = new LinkedHashMap<>();

    private RepeatedHeads() {}

    static void silence(PDDocument document) throws IOException {
        RepeatedHeads heads = new RepeatedHeads();
        heads.find(document.getDocumentCatalog().getStructureTreeRoot());
        COSArray parents = (COSArray) document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getCOSObject()
                .getDictionaryObject(COSName.NUMS);
        for (PDPage page : document.getPages()) {
            Set<Integer> silent = heads.repeated.getOrDefault(page.getCOSObject(), Set.of());
            if (!silent.isEmpty()) {
                decorate(document, page, silent);
                forget(parents, page.getStructParents(), silent);
            }
        }
    }

    private void find(PDStructureNode node) {
        for (PDStructureElement kid : Tags.kids(node)) {
            if (Tags.is(kid, StandardStructureTypes.T_HEAD)) {
                cut(kid);
            } else {
                find(kid);
            }
        }
    }

    /** What a cell of the head says on its own page is a plain number; what it says again is a reference with a page. */
    private void cut(PDStructureElement element) {
        for (Object kid : List.copyOf(element.getKids())) {
            if (kid instanceof PDStructureElement inner) {
                cut(inner);
            } else if (kid instanceof PDMarkedContentReference again && again.getPage() != null) {
                repeated.computeIfAbsent(again.getPage().getCOSObject(), _ -> new TreeSet<>())
                        .add(again.getMCID());
                element.removeKid(again);
            }
        }
    }

    private static void decorate(PDDocument document, PDPage page, Set<Integer> silent) throws IOException {
        List<Object> out = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && silent.contains(number(page, out.getLast()))) {
                out.removeLast();
                out.removeLast();
                out.add(COSName.ARTIFACT);
                out.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
            } else {
                out.add(token);
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(content).writeTokens(out);
        }
        page.setContents(stream);
    }

    /** The number of a piece of content, or one that no piece has. */
    private static int number(PDPage page, Object properties) {
        if (properties instanceof COSName name) {
            PDPropertyList list = page.getResources().getProperties(name);
            return list == null ? -1 : list.getCOSObject().getInt(COSName.MCID);
        }
        return properties instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID) : -1;
    }

    private static void forget(COSArray parents, int page, Set<Integer> silent) {
        for (int i = 0; i + 1 < parents.size(); i += 2) {
            COSBase owners = parents.getObject(i + 1);
            if (parents.getInt(i) == page && owners instanceof COSArray array) {
                silent.forEach(number -> array.set(number, COSNull.NULL));
            }
        }
    }
}
