package sightline.papers.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import sightline.papers.report.Link;
import sightline.papers.report.Ref;
import sightline.papers.report.Run;
import sightline.papers.report.Strong;
import sightline.papers.report.Text;

/** Words inside a paragraph. */
final class Runs {

    private Runs() {}

    static void add(XWPFParagraph paragraph, List<Run> runs) {
        for (Run run : runs) {
            switch (run) {
                case Text text -> paragraph.createRun().setText(text.words());
                case Strong strong -> styled(paragraph.createRun(), "Strong", strong.words());
                case Link link -> styled(paragraph.createHyperlinkRun(link.href()), "Hyperlink", link.words());
                case Ref ref -> styled(jump(paragraph, ref.id()), "Hyperlink", ref.words());
            }
        }
    }

    /** A run that leads to a bookmark of the same document. */
    static XWPFRun jump(XWPFParagraph paragraph, String id) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(id);
        XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
        paragraph.addRun(run);
        return run;
    }

    private static void styled(XWPFRun run, String style, String words) {
        run.setStyle(style);
        run.setText(words);
    }
}
