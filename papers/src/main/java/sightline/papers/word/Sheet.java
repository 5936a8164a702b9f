package sightline.papers.word;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;

/** The document while it is being written, paragraph by paragraph. */
final class Sheet {

    private final XWPFDocument document;
    private final Map<XWPFParagraph, Box> boxed = new IdentityHashMap<>();
    private int bookmarks;

    Sheet(XWPFDocument document) {
        this.document = document;
    }

    /** A line of plain words; none where there are no words. */
    void line(String style, String words) {
        if (!words.isEmpty()) {
            paragraph(style, "", List.of(), paragraph -> paragraph.createRun().setText(words));
        }
    }

    /**
     * A paragraph.
     *
     * @param id the name of the bookmark around it, or empty where it has none
     * @param boxes the panels that it stands in, the innermost last
     */
    void paragraph(String style, String id, List<Box> boxes, Consumer<XWPFParagraph> words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        CTMarkupRange end = id.isEmpty() ? null : begin(paragraph, id);
        words.accept(paragraph);
        if (end != null) {
            paragraph.getCTP().addNewBookmarkEnd().setId(end.getId());
        }
        if (!boxes.isEmpty()) {
            boxes.getLast().around(paragraph);
            boxed.put(paragraph, boxes.getLast());
        }
    }

    /** To be called when all is written: pads what stands in boxes. */
    void close() {
        Padding.add(document.getBodyElements(), boxed);
    }

    private CTMarkupRange begin(XWPFParagraph paragraph, String id) {
        CTBookmark bookmark = paragraph.getCTP().addNewBookmarkStart();
        bookmark.setName(id);
        bookmark.setId(BigInteger.valueOf(bookmarks++));
        return bookmark;
    }

    XWPFTable table(int rows, int columns) {
        return document.createTable(rows, columns);
    }
}
