package sightline.papers.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import sightline.papers.report.Block;
import sightline.papers.report.Facts;
import sightline.papers.report.Numbered;
import sightline.papers.report.Outline;
import sightline.papers.report.Report;

/** Puts right what the writer of PDF leaves in the tree of tags: what a checker lets pass and a listener would stumble over. */
final class Tags {

    private final Set<String> facts;
    private final Set<String> numbered;

    private Tags(Report report) {
        facts = ids(report, Facts.class);
        numbered = ids(report, Numbered.class);
    }

    private static Set<String> ids(Report report, Class<? extends Block> kind) {
        return Outline.blocks(report).stream()
                .filter(kind::isInstance)
                .map(Block::id)
                .collect(Collectors.toSet());
    }

    static void mend(Report report, PDDocument document) {
        new Tags(report).mend(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private void mend(PDStructureNode node) {
        List<PDStructureElement> kids = kids(node);
        if (node instanceof PDStructureElement element) {
            String id = String.valueOf(element.getElementIdentifier());
            captions(element, kids);
            kids.stream().filter(Tags::isEmptyFoot).forEach(element::removeKid);
            if (facts.contains(id)) {
                list(element);
            } else if (numbered.contains(id)) {
                numbers(element);
            }
        }
        kids.forEach(this::mend);
    }

    static List<PDStructureElement> kids(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    /** ISO 32000-1:2008, 14.8.4.3.4: a caption is the first or the last thing in its table. Ours is read first. */
    private static void captions(PDStructureElement parent, List<PDStructureElement> kids) {
        kids.stream()
                .filter(kid -> is(kid, StandardStructureTypes.TABLE))
                .forEach(table -> kids.stream()
                        .filter(kid -> is(kid, StandardStructureTypes.CAPTION))
                        .forEach(caption -> {
                            parent.removeKid(caption);
                            table.insertBefore(caption, kids(table).getFirst());
                            caption.setParent(table);
                        }));
    }

    private static boolean isEmptyFoot(PDStructureElement element) {
        return is(element, StandardStructureTypes.T_FOOT) && element.getKids().isEmpty();
    }

    static boolean is(PDStructureElement element, String type) {
        return type.equals(element.getStructureType());
    }

    /** Names with what is known under each are a list whose labels are the names. */
    private static void list(PDStructureElement facts) {
        PDStructureElement rows = kids(facts).getFirst();
        rows.setStructureType(StandardStructureTypes.L);
        COSDictionary numbering = new COSDictionary();
        numbering.setItem(COSName.O, COSName.getPDFName("List"));
        numbering.setItem(COSName.getPDFName("ListNumbering"), COSName.getPDFName("None"));
        rows.getCOSObject().setItem(COSName.A, numbering);
        for (PDStructureElement row : kids(rows)) {
            row.setStructureType(StandardStructureTypes.LI);
            List<PDStructureElement> pair = kids(row);
            pair.getFirst().setStructureType(StandardStructureTypes.LBL);
            pair.getLast().setStructureType(StandardStructureTypes.L_BODY);
        }
    }

    /** A printed number is the label of its item, as it is the label of nothing else. */
    private static void numbers(PDStructureElement list) {
        for (PDStructureElement item : kids(list)) {
            PDStructureElement body = kids(item).getFirst();
            PDStructureElement first = kids(body).getFirst();
            PDStructureElement line = is(first, StandardStructureTypes.DIV) ? first : body;
            PDStructureElement number = kids(line).getFirst();
            line.removeKid(number);
            number.setStructureType(StandardStructureTypes.LBL);
            item.insertBefore(number, body);
            number.setParent(item);
            kids(body).stream().filter(kid -> is(kid, StandardStructureTypes.L)).forEach(Tags::numbers);
        }
    }
}
