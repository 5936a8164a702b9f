package sightline.papers.pdf;

import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far to the right the last letter of any line stands. */
final class RightEdge extends PDFTextStripper {

    float furthest;

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            if (!position.getUnicode().isBlank()) {
                furthest = Math.max(furthest, position.getXDirAdj() + position.getWidthDirAdj());
            }
        }
    }
}
