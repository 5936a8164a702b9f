package sightline.papers.word;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import sightline.papers.report.Report;
import sightline.papers.report.Section;

/** The list of contents: Word's own, so it can be brought up to date, and written out, so it need not be. */
final class Contents {

    private static final int FEW = 3;

    /** Headings of two levels, as links, without numbers of pages: only Word itself knows where its pages end. */
    private static final String FIELD = " TOC \\o \"1-2\" \\h \\n ";

    private Contents() {}

    /** Whether the report is long enough to have one. */
    static boolean add(Sheet sheet, Report report) {
        if (report.sections().size() < FEW) {
            return false;
        }
        sheet.line("ContentsTitle", "Contents");
        List<Entry> entries = report.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(new Entry("TOC1", section)),
                        section.sections().stream().map(part -> new Entry("TOC2", part))))
                .toList();
        for (Entry entry : entries) {
            sheet.paragraph(entry.style(), "", List.of(), paragraph -> {
                if (entry == entries.getFirst()) {
                    begin(paragraph);
                }
                Runs.jump(paragraph, entry.section().id())
                        .setText(entry.section().title());
                if (entry == entries.getLast()) {
                    mark(paragraph, STFldCharType.END);
                }
            });
        }
        return true;
    }

    private static void begin(XWPFParagraph paragraph) {
        mark(paragraph, STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(FIELD);
        mark(paragraph, STFldCharType.SEPARATE);
    }

    private static void mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }

    private record Entry(String style, Section section) {}
}
