package sightline.papers.word;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import sightline.papers.report.Block;
import sightline.papers.report.Bullets;
import sightline.papers.report.Facts;
import sightline.papers.report.Item;
import sightline.papers.report.Numbered;
import sightline.papers.report.Panel;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Picture;
import sightline.papers.report.Quotation;
import sightline.papers.report.Run;
import sightline.papers.report.Table;

/** The blocks of a section, one after the other. */
record Blocks(Sheet sheet, List<Box> boxes) {

    private static final int STEP = 540;
    private static final int FIRST = 680;

    Blocks(Sheet sheet) {
        this(sheet, List.of());
    }

    void add(List<Block> blocks) {
        blocks.forEach(this::add);
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph paragraph -> line("Normal", block.id(), paragraph.runs());
            case Bullets bullets -> bullets(bullets);
            case Numbered numbered -> numbered(numbered.items(), block.id(), 0);
            case Table table -> new Tables(sheet, boxes).add(table);
            case Facts facts -> facts(facts);
            case Picture picture -> picture(picture);
            case Quotation quotation -> quotation(quotation);
            case Panel panel -> panel(panel);
        }
    }

    private void line(String style, String id, List<Run> runs) {
        sheet.paragraph(style, id, boxes, paragraph -> Runs.add(paragraph, runs));
    }

    private void bullets(Bullets bullets) {
        line("ListBullet", bullets.id(), bullets.items().getFirst());
        bullets.items().stream().skip(1).forEach(item -> line("ListBullet", "", item));
    }

    private void numbered(List<Item> items, String id, int depth) {
        for (Item item : items) {
            boolean first = item == items.getFirst();
            sheet.paragraph("Numbered", first ? id : "", boxes, paragraph -> {
                if (depth > 0) {
                    deeper(paragraph, depth);
                }
                label(paragraph, item.label(), depth == 0);
                Runs.add(paragraph, item.runs());
            });
            numbered(item.items(), "", depth + 1);
        }
    }

    /** All items begin at the margin and go to their place by tabs, see {@link Box}. */
    private void deeper(XWPFParagraph paragraph, int depth) {
        int margin = boxes.isEmpty() ? 0 : boxes.getLast().left();
        int text = FIRST + depth * STEP;
        paragraph.setIndentationLeft(text);
        paragraph.setIndentationHanging(text);
        CTTabs stops = paragraph.getCTP().getPPr().addNewTabs();
        for (int level = 0; level < depth; level++) {
            CTTabStop stop = stops.addNewTab();
            stop.setVal(STTabJc.LEFT);
            stop.setPos(BigInteger.valueOf(margin + FIRST + (long) level * STEP));
            paragraph.createRun().addTab();
        }
    }

    private static void label(XWPFParagraph paragraph, String words, boolean strong) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        if (strong) {
            run.setStyle("Strong");
        }
        paragraph.createRun().addTab();
    }

    private void facts(Facts facts) {
        facts.facts()
                .forEach(fact -> sheet.paragraph(
                        "Fact", fact == facts.facts().getFirst() ? facts.id() : "", boxes, paragraph -> {
                            label(paragraph, fact.name(), true);
                            Runs.add(paragraph, fact.value());
                        }));
    }

    private void picture(Picture picture) {
        sheet.paragraph("Picture", picture.id(), boxes, paragraph -> Drawing.add(paragraph, picture));
        sheet.paragraph("Normal", "", boxes, paragraph -> paragraph.createRun().setText(picture.sentence()));
        new Tables(sheet, boxes).add(picture.table());
    }

    private void quotation(Quotation quotation) {
        line("Quote", quotation.id(), quotation.runs());
        if (!quotation.by().isEmpty()) {
            sheet.paragraph(
                    "QuoteBy", "", boxes, paragraph -> paragraph.createRun().setText(quotation.by()));
        }
        gap();
    }

    private void panel(Panel panel) {
        Box box = Box.of(panel.tone());
        List<Box> inner = Stream.concat(boxes.stream(), Stream.of(box)).toList();
        sheet.paragraph("PanelLabel", panel.id(), inner, paragraph -> {
            XWPFRun run = paragraph.createRun();
            run.setText(panel.label());
            run.setColor(box.label());
        });
        new Blocks(sheet, inner).add(panel.blocks());
        gap();
    }

    /** Two boxes that touch would be drawn as one. */
    private void gap() {
        sheet.paragraph("Gap", "", List.of(), _ -> {});
    }
}
