package sightline.papers.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import sightline.papers.report.Report;

/** The paper, its margins, and what stands in them on every page. */
final class Edges {

    /** A4, and 24 mm at either side, in twentieths of a point. */
    private static final int WIDE = 11_906;

    private static final int HIGH = 16_838;
    private static final int SIDE = 1_361;
    private static final int TOP = 1_474;

    /** What is left for words. */
    static final int TEXT = WIDE - 2 * SIDE;

    private Edges() {}

    static void add(XWPFDocument document, Report report) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz paper = section.addNewPgSz();
        paper.setW(BigInteger.valueOf(WIDE));
        paper.setH(BigInteger.valueOf(HIGH));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(TOP));
        margins.setHeader(BigInteger.valueOf(TOP / 2));
        margins.setFooter(BigInteger.valueOf(TOP / 2));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
        XWPFParagraph header =
                styled(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "Header");
        header.createRun().setText(report.title());
        tabbed(header, report.cover().status());
        styled(document.createHeader(HeaderFooterType.FIRST).createParagraph(), "Header");
        XWPFParagraph footer =
                styled(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), "Footer");
        footer.createRun().setText(report.cover().authority());
        pages(footer);
        pages(styled(document.createFooter(HeaderFooterType.FIRST).createParagraph(), "Footer"));
    }

    private static XWPFParagraph styled(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void tabbed(XWPFParagraph paragraph, String words) {
        paragraph.createRun().addTab();
        paragraph.createRun().setText(words);
    }

    private static void pages(XWPFParagraph footer) {
        tabbed(footer, "Page ");
        field(footer, "PAGE");
        footer.createRun().setText(" of ");
        field(footer, "NUMPAGES");
    }

    /** A number that Word works out; until it has, there is a first one. */
    private static void field(XWPFParagraph paragraph, String name) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" " + name + " ");
        field.addNewR().addNewT().setStringValue("1");
    }
}
