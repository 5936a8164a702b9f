package sightline.service.casework.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A finished letter as a Word document (ECMA-376): real headings and lists, in British English, with its title and
 * without anybody's name in the properties of the file.
 */
final class WordLetter {

    private static final String FONT = "Arial";
    private static final int BODY = 12;
    private static final int AFTER = 160;
    private static final int INDENT = 360;

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger points;

    private WordLetter(String title, Instant at) {
        styles();
        points = points();
        properties(title, at);
    }

    /** The document as the bytes of a docx file. */
    static byte[] write(Letter.Finished letter, Instant at) {
        WordLetter word = new WordLetter(letter.title(), at);
        boolean titled = false;
        for (Letter.Finished.Paragraph paragraph : letter.paragraphs()) {
            word.add(paragraph);
            if (!titled && paragraph.text().startsWith("Dear ")) {
                word.heading("Heading1", letter.title());
                titled = true;
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            word.document.write(out);
            word.document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory can't be written to", e);
        }
    }

    private void add(Letter.Finished.Paragraph paragraph) {
        switch (paragraph.style()) {
            case HEADING -> heading("Heading2", paragraph.text());
            case PARAGRAPH -> text(document.createParagraph(), paragraph.text());
            case POINT -> {
                XWPFParagraph point = document.createParagraph();
                point.setNumID(points);
                text(point, paragraph.text());
            }
        }
    }

    private void heading(String style, String text) {
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle(style);
        heading.setKeepNext(true);
        heading.createRun().setText(text);
    }

    /** A line end in the text stays one. */
    private static void text(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    private void styles() {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage("en-GB");
        add(styles, "Normal", "Normal", Optional.empty(), BODY);
        add(styles, "Heading1", "heading 1", Optional.of(0), 18);
        add(styles, "Heading2", "heading 2", Optional.of(1), 14);
    }

    private static void add(XWPFStyles styles, String id, String name, Optional<Integer> level, int size) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        CTString named = style.addNewName();
        named.setVal(name);
        style.addNewQFormat();
        level.ifPresentOrElse(
                outline -> {
                    style.addNewBasedOn().setVal("Normal");
                    style.addNewNext().setVal("Normal");
                },
                () -> style.setDefault(true));
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setAfter(BigInteger.valueOf(AFTER));
        level.ifPresent(outline -> {
            spacing.setBefore(BigInteger.valueOf(AFTER * 2L));
            style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        });
        var run = style.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        level.ifPresent(outline -> run.addNewB());
        run.addNewSz().setVal(BigInteger.valueOf(size * 2L));
        run.addNewLang().setVal("en-GB");
        styles.addStyle(new XWPFStyle(style));
    }

    private BigInteger points() {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\u2022");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT * 2L));
        indent.setHanging(BigInteger.valueOf(INDENT));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private void properties(String title, Instant at) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("Sightline");
        core.setLastModifiedByUser("Sightline");
        core.setCreated(Optional.of(Date.from(at)));
        core.setModified(Optional.of(Date.from(at)));
    }
}
