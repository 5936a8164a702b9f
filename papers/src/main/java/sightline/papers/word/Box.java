package sightline.papers.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import sightline.papers.report.Tone;

/**
 * A panel as Word has it: paragraphs with one shade and one rule at their left. The rule's shape tells the kinds apart
 * where there is no colour.
 */
enum Box {
    FOUND(STBorder.SINGLE, 36, "1D70B8", "F3F7FB", "144E81"),
    CONCLUDED(STBorder.DOUBLE, 18, "4C2C92", "F6F4FA", "4C2C92"),
    RECOMMENDED(STBorder.SINGLE, 96, "00703C", "F1F7F4", "005A30"),
    PLAIN(STBorder.SINGLE, 36, "5C6970", "F5F6F7", "0B0C0C");

    /** How far the words of a box stand in, in twentieths of a point. */
    static final int LEFT = 360;

    private static final int RIGHT = 200;
    private static final int BETWEEN = 12;

    private final STBorder.Enum rule;
    private final int thick;
    private final String colour;
    private final String shade;
    private final String label;

    Box(STBorder.Enum rule, int thick, String colour, String shade, String label) {
        this.rule = rule;
        this.thick = thick;
        this.colour = colour;
        this.shade = shade;
        this.label = label;
    }

    static Box of(Tone tone) {
        return valueOf(tone.name());
    }

    /** The colour of the label. */
    String label() {
        return label;
    }

    void around(XWPFParagraph paragraph) {
        CTPPr style = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        CTBorder left = (style.isSetPBdr() ? style.getPBdr() : style.addNewPBdr()).addNewLeft();
        left.setVal(rule);
        left.setSz(BigInteger.valueOf(thick));
        left.setSpace(BigInteger.valueOf(BETWEEN));
        left.setColor(colour);
        CTShd ground = style.addNewShd();
        ground.setVal(STShd.CLEAR);
        ground.setColor("auto");
        ground.setFill(shade);
        CTInd indent = style.isSetInd() ? style.getInd() : style.addNewInd();
        int hanging = hanging(paragraph);
        indent.setLeft(BigInteger.valueOf(LEFT + hanging));
        indent.setRight(BigInteger.valueOf(RIGHT));
        if (hanging > 0) {
            indent.setHanging(BigInteger.valueOf(hanging));
        }
    }

    /** Word draws the rule where the first line begins, so every first line of a box begins at the same place. */
    private static int hanging(XWPFParagraph paragraph) {
        int own = paragraph.getIndentationHanging();
        return own > 0
                ? own
                : switch (String.valueOf(paragraph.getStyle())) {
                    case "ListBullet" -> 284;
                    case "Numbered" -> 680;
                    case "Fact" -> 2835;
                    default -> 0;
                };
    }
}
