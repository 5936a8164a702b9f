package sightline.papers.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import sightline.papers.text.PaperText.Refused;

/** Reads a Word document. */
final class Docx {

    private static final String FORM = "a Word document (.docx)";

    private Docx() {}

    static PaperText read(byte[] content) {
        return read(content, false);
    }

    /** With the labels of its lists and the levels of its headings. */
    static PaperText laidOut(byte[] content) {
        return read(content, true);
    }

    private static PaperText read(byte[] content, boolean laidOut) {
        if (FileMagic.valueOf(content) == FileMagic.OLE2) {
            return old(content);
        }
        switch (Zip.look(content)) {
            case FINE -> {}
            case TOO_BIG -> {
                return Limits.TOO_LONG;
            }
            case NOT_A_ZIP -> {
                return Limits.damaged(FORM);
            }
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            Lines lines = new Lines();
            add(lines, document.getBodyElements(), laidOut ? Optional.of(new DocxLabels()) : Optional.empty());
            return lines.read();
        } catch (IOException | RuntimeException | StackOverflowError notReadable) {
            return Limits.damaged(FORM);
        }
    }

    /** Word packs a locked document into the form that it used before 2007. */
    private static PaperText old(byte[] content) {
        try (POIFSFileSystem packed = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return packed.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
                    ? Limits.locked()
                    : new Refused(
                            "This document is in the form that Word used before 2007 (.doc). Open it in Word, save it as .docx, and hand in the new file.");
        } catch (IOException | RuntimeException notReadable) {
            return Limits.damaged(FORM);
        }
    }

    private static void add(Lines lines, List<IBodyElement> elements, Optional<DocxLabels> labels) {
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph ->
                    lines.add(labels.map(one -> one.before(paragraph))
                                    .filter(label -> Limits.saysSomething(paragraph.getText()))
                                    .orElse("")
                            + paragraph.getText());
                case XWPFTable table -> table.getRows().forEach(row -> lines.add(row(row)));
                case XWPFSDT field -> field.getContent().getText().lines().forEach(lines::add);
                default -> {}
            }
        }
    }

    private static String row(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).collect(Collectors.joining("\t"));
    }
}
