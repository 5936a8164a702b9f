package sightline.papers.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import sightline.papers.report.Columns;
import sightline.papers.report.Table;

/** Tables: their caption above, their heads again on each page, no row torn in two. */
record Tables(Sheet sheet, List<Box> boxes) {

    private static final int MANY = 6;

    void add(Table table) {
        sheet.paragraph(
                "Caption", table.id(), boxes, paragraph -> paragraph.createRun().setText(table.caption()));
        XWPFTable drawn = sheet.table(table.rows().size() + 1, table.heads().size());
        Columns columns = Columns.of(table);
        String style = table.heads().size() >= MANY ? "NarrowCell" : "Cell";
        look(drawn, table, columns);
        drawn.getRow(0).setRepeatHeader(true);
        row(drawn.getRow(0), table.heads(), columns, style);
        for (int i = 0; i < table.rows().size(); i++) {
            row(drawn.getRow(i + 1), table.rows().get(i), columns, style);
        }
        sheet.paragraph("Gap", "", List.of(), _ -> {});
    }

    private static void look(XWPFTable drawn, Table table, Columns columns) {
        drawn.setWidthType(TableWidthType.DXA);
        drawn.setWidth(Edges.TEXT);
        CTTblPr properties = drawn.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        drawn.setStyleID("Figures");
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        properties.addNewTblCaption().setVal(table.caption());
        CTTblGrid grid = drawn.getCTTbl().getTblGrid() == null
                ? drawn.getCTTbl().addNewTblGrid()
                : drawn.getCTTbl().getTblGrid();
        grid.setGridColArray(new CTTblGridCol[0]);
        columns.shares().forEach(share -> grid.addNewGridCol().setW(BigInteger.valueOf(width(share))));
    }

    private static int width(int share) {
        return Edges.TEXT * share / 100;
    }

    private static void row(XWPFTableRow row, List<String> words, Columns columns, String style) {
        row.setCantSplitRow(true);
        for (int i = 0; i < words.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(String.valueOf(width(columns.shares().get(i))));
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle(style);
            paragraph.createRun().setText(words.get(i));
            if (columns.isNumeric(i)) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
        }
    }
}
