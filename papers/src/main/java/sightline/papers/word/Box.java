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
    FOUND(new Rule(STBorder.SINGLE, 36, 36), "1D70B8", "F3F7FB", "144E81"),
    CONCLUDED(new Rule(STBorder.DOUBLE, 18, 54), "4C2C92", "F6F4FA", "4C2C92"),
    RECOMMENDED(new Rule(STBorder.SINGLE, 96, 96), "00703C", "F1F7F4", "005A30"),
    PLAIN(new Rule(STBorder.SINGLE, 36, 36), "5C6970", "F5F6F7", "0B0C0C");

    private static final int RIGHT = 200;

    /** Points between the rule and the words. */
    private static final int BETWEEN = 12;

    /** Rules are measured in eighths of a point, indents in twentieths. */
    private static final double TWENTIETHS_AN_EIGHTH = 2.5;

    private final Rule rule;
    private final String colour;
    private final String shade;
    private final String label;

    Box(Rule rule, String colour, String shade, String label) {
        this.rule = rule;
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

    /** How far the words stand in, so that the rule begins at the margin; in twentieths of a point. */
    int left() {
        return (int) (rule.whole() * TWENTIETHS_AN_EIGHTH) + BETWEEN * 20;
    }

    /** The colour of the ground. */
    String shade() {
        return shade;
    }

    void around(XWPFParagraph paragraph) {
        CTPPr style = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        CTBorder left = (style.isSetPBdr() ? style.getPBdr() : style.addNewPBdr()).addNewLeft();
        left.setVal(rule.shape());
        left.setSz(BigInteger.valueOf(rule.line()));
        left.setSpace(BigInteger.valueOf(BETWEEN));
        left.setColor(colour);
        CTShd ground = style.addNewShd();
        ground.setVal(STShd.CLEAR);
        ground.setColor("auto");
        ground.setFill(shade);
        CTInd indent = style.isSetInd() ? style.getInd() : style.addNewInd();
        int hanging = hanging(paragraph);
        indent.setLeft(BigInteger.valueOf(left() + (long) hanging));
        indent.setRight(BigInteger.valueOf(RIGHT));
        if (hanging > 0) {
            indent.setHanging(BigInteger.valueOf(hanging));
        }
    }

    /** Word draws the rule where the first line begins, so every first line of a box begins at the same place. */
    static int hanging(XWPFParagraph paragraph) {
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

    /**
     * The rule at the left.
     *
     * @param line how thick one line of it is, in eighths of a point
     * @param whole how thick all of it is
     */
    private record Rule(STBorder.Enum shape, int line, int whole) {}
}
