package sightline.papers.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/**
 * Room above and below the words of a box: edges in the colour of its ground. Paragraphs that begin at the same place
 * and have the same edges are drawn as one box, so all of a box get both.
 */
final class Padding {

    private static final int THIN = 4;
    private static final int ROOM = 6;

    private Padding() {}

    static void add(List<IBodyElement> elements, Map<XWPFParagraph, Box> boxed) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof XWPFParagraph paragraph && boxed.containsKey(paragraph)) {
                edges(paragraph, boxed.getOrDefault(paragraph, Box.PLAIN));
                if (i + 1 == elements.size() || !isIn(boxed, elements.get(i + 1))) {
                    paragraph.setSpacingAfter(0);
                }
            }
        }
    }

    private static boolean isIn(Map<XWPFParagraph, Box> boxed, IBodyElement element) {
        return element instanceof XWPFParagraph paragraph && boxed.containsKey(paragraph);
    }

    private static void edges(XWPFParagraph paragraph, Box box) {
        paragraph.setSpacingBefore(0);
        CTPBdr borders = paragraph.getCTP().getPPr().getPBdr();
        for (CTBorder edge : List.of(borders.addNewTop(), borders.addNewBottom())) {
            edge.setVal(STBorder.SINGLE);
            edge.setSz(BigInteger.valueOf(THIN));
            edge.setSpace(BigInteger.valueOf(ROOM));
            edge.setColor(box.shade());
        }
    }
}
