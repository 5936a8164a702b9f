package sightline.papers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

final class LaidOutTest {

    @Test
    void a_web_page_keeps_the_labels_of_its_lists_and_the_levels_of_its_headings() {
        String page =
                "<h2>Asks</h2><ol><li>Publish it</li><li><p>Tell schools</p></li></ol><ol type=a start=3><li>Wait</li></ol>"
                        + "<ul><li>Then act</li></ul><ol><li>2. Printed already</li></ol>";
        assertThat(text(page.getBytes(StandardCharsets.UTF_8), Kind.HTML).split("\n\n"))
                .containsExactly(
                        "## Asks", "1. Publish it", "2. Tell schools", "c. Wait", "- Then act", "2. Printed already");
    }

    @Test
    void a_Word_document_keeps_the_numbers_that_Word_only_draws() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = numbering(document, STNumberFormat.DECIMAL, "(%1)");
            BigInteger letters = numbering(document, STNumberFormat.LOWER_LETTER, "%1)");
            item(document, list, "Publish it");
            item(document, list, "Tell schools");
            item(document, letters, "in writing");
            item(document, list, "Wait");
            document.createParagraph().createRun().setText("Not numbered");
            document.write(out);
        }
        assertThat(text(out.toByteArray(), Kind.DOCX).split("\n\n"))
                .containsExactly("(1) Publish it", "(2) Tell schools", "a) in writing", "(3) Wait", "Not numbered");
    }

    private static BigInteger numbering(XWPFDocument document, STNumberFormat.Enum format, String text) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(
                BigInteger.valueOf(document.createNumbering().getAbstractNums().size()));
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        return document.getNumbering().addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(kind)));
    }

    private static void item(XWPFDocument document, BigInteger list, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.createRun().setText(words);
    }

    @Test
    void plain_text_stays_as_it_was_handed_in() {
        String text = "One\n  two\n\n\tthree";
        assertThat(text(text.getBytes(StandardCharsets.UTF_8), Kind.TXT)).isEqualTo(text);
    }

    @Test
    void what_can_t_be_read_says_why() {
        assertThat(LaidOut.of(new byte[0], Kind.DOCX))
                .isInstanceOfSatisfying(
                        LaidOut.Unreadable.class,
                        refused -> assertThat(refused.reason()).contains("damaged"));
        assertThat(LaidOut.of("  \n ".getBytes(StandardCharsets.UTF_8), Kind.TXT))
                .isInstanceOf(LaidOut.Unreadable.class);
    }

    private static String text(byte[] content, Kind kind) {
        return ((LaidOut.Whole) LaidOut.of(content, kind)).text();
    }
}
